// Answers for the stories that need a server to behave badly. Everything else is fetched as it is.
const answers: Record<string, () => Promise<Response>> = {
  'never.json': () => new Promise(() => {}),
  'gone.json': () => Promise.resolve(new Response('Not found', { status: 404 })),
};

/** Stands in for the server of those addresses. */
export function standIn(): void {
  const real = window.fetch.bind(window);
  window.fetch = (input, options) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = answers[/\/films\/([\w-]+\.json)$/.exec(url)?.[1] ?? ''];
    return answer?.() ?? real(input, options);
  };
}
