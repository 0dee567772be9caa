// How the JSON editor looks: in the colours of the desk, light and dark.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const theme = EditorView.theme({
  '&': {
    border: '1px solid var(--field-rule)',
    borderRadius: '4px',
    backgroundColor: 'var(--ground)',
    color: 'var(--ink)',
    fontSize: '14px',
    maxHeight: '70vh',
  },
  '&.cm-focused': { outline: '2px solid var(--link)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection': {
    backgroundColor: 'light-dark(#cfe3f5, #2c4763) !important',
  },
  '.cm-gutters': {
    border: '0',
    borderRight: '1px solid var(--rule)',
    backgroundColor: 'var(--panel)',
    color: 'var(--muted)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'light-dark(#0000000a, #ffffff0d)' },
  '.cm-tooltip': {
    border: '1px solid var(--field-rule)',
    borderRadius: '4px',
    backgroundColor: 'var(--ground)',
    color: 'var(--ink)',
    maxWidth: 'min(420px, 90vw)',
  },
  '.cm-completionInfo': { padding: '8px 12px', fontFamily: 'system-ui, sans-serif' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--link)',
    color: 'var(--ground)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-diagnostic': { padding: '6px 10px', fontFamily: 'system-ui, sans-serif' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--link)' },
  { tag: tags.string, color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--accent)' },
  { tag: [tags.punctuation, tags.separator], color: 'var(--muted)' },
]);

export const look: Extension = [theme, syntaxHighlighting(colours)];
