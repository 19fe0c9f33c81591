/**
 * Entry of one cold start: imports the bundle of the first argument and, where a second is given, has its
 * `handler` answer that event. Prints milliseconds from before the import, as one JSON object.
 */
type Handler = (event: unknown, context: object) => Promise<{ statusCode: number; body: string }>;

const [bundle, event] = process.argv.slice(2);
const startMs = performance.now();
const { handler } = (await import(bundle!)) as { handler?: Handler };
const importMs = performance.now() - startMs;
let answerMs: number | undefined;
let body: string | undefined;
if (event !== undefined) {
  const answer = await handler!(JSON.parse(event), {});
  answerMs = performance.now() - startMs;
  body = `${answer.statusCode} ${answer.body}`;
}
process.stdout.write(JSON.stringify({ importMs, answerMs, body }));
process.exit(0); // open connections to the stores would hold it
