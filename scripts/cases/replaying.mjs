// Runs command lines of one build one after another, in an empty environment: a process a replay costs more than the replay.
// Takes {cli, parameters} as messages, answers each with {status, text}. What a build writes is its answer.
import { pathToFileURL } from 'node:url';

let told = [];
const hear = (chunk) => {
  told.push(String(chunk));
  return true;
};
process.stdout.write = hear;
process.stderr.write = hear;

let runs = 0;
process.on('message', async ({ cli, parameters }) => {
  told = [];
  process.argv = [process.execPath, cli, ...parameters];
  process.exitCode = undefined;
  runs += 1;
  try {
    // The entry anew each time; what it shares stays loaded.
    await import(`${pathToFileURL(cli).href}?run=${String(runs)}`);
    process.send({ status: process.exitCode ?? 0, text: told.join('') });
  } catch (error) {
    process.send({ status: 1, text: `${told.join('')}${error instanceof Error ? error.message : String(error)}` });
  }
});
