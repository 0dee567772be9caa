/** What a phrase may be about. */
export const shorthandKinds = [
  'money',
  'territory',
  'date',
  'status',
  'rights',
  'person',
  'release',
] as const;
export type ShorthandKind = Extract<(typeof shorthandKinds)[number], string>;

/**
 * What a phrase says: a fragment of film JSON, empty where nothing is to be written, or the question to ask first. Fields of a
 * film stand under `film` where the phrase could also be about a deal.
 */
export type Reading =
  | { fragment: Record<string, unknown>; ask?: undefined }
  | {
      fragment: null;
      /** One question, in English. */
      ask: string;
    };

/** What a reader needs to know beside the phrase. */
export interface ShorthandOptions {
  /** The day on which it was said, such as `2026-11-25`: dates may count from it. Without it, today in UTC. */
  today?: string | undefined;
}

/** A question that must be answered before a phrase can be read. Readers throw it, and `readShorthand` catches it. */
export class Question extends Error {
  override name = 'Question';
  /** Whether the phrase has words that the kind does not know: it may be of another kind. */
  isUnknown = false;
}

/** Asks; nothing after it is read. */
export const ask = (question: string): never => {
  throw new Question(question);
};

/** Asks about words that are not known: the phrase may be of another kind, or a name. */
export const askUnknown = (question: string): never => {
  throw Object.assign(new Question(question), { isUnknown: true });
};

/** Words of a phrase for a question. */
export const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
