// The text editor of the JSON, with everything that it needs. It comes when the editor opens it.
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers, type KeyBinding } from '@codemirror/view';
import { look } from './look.js';
import { completeFilm } from './schema-help.js';

/** The page takes back changes, too; what the editor has taken back it is not told. */
const ownHistory: KeyBinding[] = historyKeymap.map((binding) => ({ ...binding, stopPropagation: true }));

export interface JsonEditor {
  text: () => string;
  /** Puts another text in the place of the one that is there; what is the same in both stays where it is. */
  replace: (text: string) => void;
  mark: (faults: Diagnostic[]) => void;
  focus: () => void;
  destroy: () => void;
}

/**
 * @param root where it stands: its styles stay in it
 * @param label its name for who hears the page
 * @param onType called with each text that somebody has typed
 */
export function createEditor(
  root: ShadowRoot,
  text: string,
  label: string,
  onType: (text: string) => void,
): JsonEditor {
  let isReplacing = false;
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        json(),
        indentUnit.of('  '),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [completeFilm], icons: false }),
        highlightActiveLine(),
        EditorView.lineWrapping,
        // The tab index says to programs that look for faults that the text can be scrolled by keyboard.
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        // The Tab key goes on to the next field, as everywhere on the page.
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...ownHistory,
          ...foldKeymap,
          ...lintKeymap,
          ...defaultKeymap,
        ]),
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !isReplacing) onType(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace(next) {
      isReplacing = true;
      view.dispatch({ changes: difference(view.state.doc.toString(), next) });
      isReplacing = false;
    },
    mark: (faults) => view.dispatch(setDiagnostics(view.state, faults)),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

/** The one piece in which two texts differ. */
function difference(old: string, next: string): { from: number; to: number; insert: string } {
  let from = 0;
  while (from < old.length && old[from] === next[from]) from++;
  let [to, end] = [old.length, next.length];
  while (to > from && end > from && old[to - 1] === next[end - 1]) {
    to--;
    end--;
  }
  return { from, to, insert: next.slice(from, end) };
}
