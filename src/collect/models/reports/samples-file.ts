/** Where lm-eval's list of samples for a task lies: beside the results, under the name of the same run where there are several. null: there is none. */
export const samplesFileOf = (
  results: string,
  task: string,
  tasks: readonly string[],
  paths: readonly string[],
): { readonly path: string | null } | { readonly none: string } => {
  const folder = results.slice(0, results.lastIndexOf('/') + 1);
  const prefix = `${folder}samples_${task}`;
  const longer = tasks.filter((other) => other !== task && other.startsWith(`${task}_`));
  const found = paths.filter(
    (path) =>
      path.endsWith('.jsonl') &&
      (path === `${prefix}.jsonl` || path.startsWith(`${prefix}_`)) &&
      !path.slice(folder.length).includes('/') &&
      !longer.some((other) => path.startsWith(`${folder}samples_${other}`)),
  );
  const run = results
    .slice(folder.length)
    .replace(/\.json$/, '')
    .replace(/^results_/, '');
  const same = found.find((path) => path === `${prefix}_${run}.jsonl`);
  const [first, second] = found;
  if (same !== undefined) return { path: same };
  if (first === undefined) return { path: null };
  return second === undefined
    ? { path: first }
    : { none: `several files ${prefix}_*.jsonl, and none of the run ${run}` };
};
