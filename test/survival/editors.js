// Editors and a sanitizer that need a browser, each as it comes: they take HTML and give what they would store.
// Bundled into a page by systems.js.
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Table } from '@ckeditor/ckeditor5-table';
import EditorJs from '@editorjs/editorjs';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { htmlToSlate, slateToHtml } from '@slate-serializers/html';
import { Editor as Tiptap } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import DOMPurify from 'dompurify';
import { ContentState, convertFromHTML } from 'draft-js';
import { stateToHTML } from 'draft-js-export-html';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import Quill from 'quill';
import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

/** An element for an editor to live in. */
function place(tag = 'div') {
  const element = document.createElement(tag);
  document.body.replaceChildren(element);
  return element;
}

async function tinyMce(html) {
  const [editor] = await tinymce.init({
    target: place('textarea'),
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
  });
  editor.setContent(html);
  const stored = editor.getContent();
  editor.remove();
  return stored;
}

async function ckEditor(html) {
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Heading, Link, List, Table],
  });
  editor.setData(html);
  const stored = editor.getData();
  await editor.destroy();
  return stored;
}

function tiptap(html) {
  const editor = new Tiptap({ element: place(), extensions: [StarterKit], content: html });
  const stored = editor.getHTML();
  editor.destroy();
  return stored;
}

function lexical(html) {
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(place());
  editor.update(
    () => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      $getRoot().clear().select();
      $insertNodes($generateNodesFromDOM(editor, page));
    },
    { discrete: true },
  );
  return editor.getEditorState().read(() => $generateHtmlFromNodes(editor));
}

function quill(html) {
  const editor = new Quill(place());
  editor.clipboard.dangerouslyPasteHTML(html);
  return editor.getSemanticHTML();
}

function draft(html) {
  const { contentBlocks, entityMap } = convertFromHTML(html);
  return stateToHTML(ContentState.createFromBlockArray(contentBlocks, entityMap));
}

const slate = (html) => slateToHtml(htmlToSlate(html));

async function editorJs(html) {
  const holder = place();
  const editor = new EditorJs({ holder });
  await editor.isReady;
  await editor.blocks.renderFromHTML(html);
  // Blocks take what was pasted in a later frame. The end of the article is text in any case.
  while (!holder.textContent.includes('After.')) await new Promise((turn) => requestAnimationFrame(turn));
  const { blocks } = await editor.save();
  editor.destroy();
  return blocks.map(({ data }) => `<p>${data.text}</p>`).join('');
}

/** What each makes of several texts. */
window.editors = {
  domPurify: (html) => DOMPurify.sanitize(html),
  tinyMce,
  ckEditor,
  tiptap,
  lexical,
  quill,
  draft,
  slate,
  editorJs,
};
