/**
 * Entry of one cold start: imports the bundle of the first argument and, where a second is given, has its
 * `handler` answer that event. Prints milliseconds and CPU time from before the import, as one JSON object. No
 * TypeScript: Node's own translator of it is no part of a Lambda.
 */
const [bundle, event] = process.argv.slice(2);
const cpuBefore = process.cpuUsage();
const startMs = performance.now();
const cpuMs = () => {
  const { user, system } = process.cpuUsage(cpuBefore);
  return (user + system) / 1000;
};
const { handler } = await import(bundle);
const imported = { importMs: performance.now() - startMs, importCpuMs: cpuMs() };
let answered;
if (event !== undefined) {
  const answer = await handler(JSON.parse(event), {});
  const answerMs = performance.now() - startMs;
  answered = { answerMs, answerCpuMs: cpuMs(), body: `${answer.statusCode} ${answer.body}` };
}
process.stdout.write(JSON.stringify({ ...imported, ...answered }));
process.exit(0); // open connections to the stores would hold it
