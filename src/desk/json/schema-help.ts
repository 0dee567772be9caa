// What the JSON Schema of film JSON knows: names, words and their meanings, for completion while an editor types.
import {
  snippetCompletion,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
} from '@codemirror/autocomplete';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import {
  CompletionItemKind,
  InsertTextFormat,
  TextDocument,
  TextEdit,
  getLanguageService,
  type CompletionItem,
} from 'vscode-json-languageservice';
import schema from '../../../schema/film.schema.json' with { type: 'json' };

const address = 'onesheet://film.schema.json';

const service = getLanguageService({ workspaceContext: { resolveRelativePath: (path) => path } });
service.configure({
  schemas: [{ uri: address, fileMatch: ['*'], schema }],
  // What is wrong with a film is told by its own reader, in an editor's words.
  validate: false,
});

const documentOf = (text: Text): TextDocument =>
  TextDocument.create('film:///film.json', 'json', 1, text.toString());

/** Completes names of fields and the words that a field may hold. */
export const completeFilm: CompletionSource = async (
  context: CompletionContext,
): Promise<CompletionResult | null> => {
  const before = context.matchBefore(/["\w$-]*/);
  if (!context.explicit && before?.text === '') return null;
  const { doc } = context.state;
  const document = documentOf(doc);
  const list = await service.doComplete(
    document,
    document.positionAt(context.pos),
    service.parseJSONDocument(document),
  );
  const items = list?.items.filter(({ kind }) => kind !== CompletionItemKind.Color) ?? [];
  const edit = items.find(({ textEdit }) => textEdit)?.textEdit;
  if (!edit || !TextEdit.is(edit)) return null;
  const [from, to] = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)];
  return { from, to, options: items.map(optionOf), filter: true };
};

function optionOf(item: CompletionItem): Completion {
  const text = item.textEdit?.newText ?? item.insertText ?? item.label;
  const info = typeof item.documentation === 'string' ? item.documentation : item.documentation?.value;
  const option = {
    label: item.filterText ?? item.label,
    displayLabel: item.label.replace(/^"|"$/g, ''),
    type: item.kind === CompletionItemKind.Property ? 'property' : 'constant',
    ...(info && { info }),
  };
  if (item.insertTextFormat !== InsertTextFormat.Snippet) return { ...option, apply: text };
  // Both have places to fill in; CodeMirror writes each of them in braces.
  const { apply, ...rest } = snippetCompletion(text.replace(/\$(\d+)/g, '${$1}'), option);
  return {
    ...rest,
    apply: (view, completion, from, to) => {
      (apply as (...args: [EditorView, Completion, number, number]) => void)(view, completion, from, to);
      // Behind a field that holds one of some words these are offered at once.
      startCompletion(view);
    },
  };
}
