/** What a cell says, with what it says for other columns of its row, or why it cannot be read. */
export type Reading = { value: unknown; more?: Record<string, unknown> } | { problem: string };
