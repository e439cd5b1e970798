/**
 * The floor as a program: nothing but node, node:http and so many requests one after another.
 * Usage: node floor.js REQUESTS
 */
// As the gate does it: an import of node:http would cost 35 ms.
const { get } = process.getBuiltinModule('node:http');

const once = (): Promise<void> =>
  new Promise((resolve, reject) => {
    get(
      `${process.env['GITHUB_API_URL'] ?? ''}/rate_limit`,
      { headers: { authorization: `Bearer ${process.env['INPUT_TOKEN'] ?? ''}` } },
      (answer) => {
        answer.resume().on('end', resolve).on('error', reject);
        if (answer.statusCode !== 200) reject(new Error(`status ${String(answer.statusCode)}`));
      },
    ).on('error', reject);
  });

for (let left = Number(process.argv[2]); left > 0; left -= 1) await once();

export {};
