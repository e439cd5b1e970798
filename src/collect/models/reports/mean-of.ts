/** Mean and its standard error, of single scores. null: there is none. */
export const meanOf = (
  scores: readonly number[],
): { readonly value: number; readonly stderr: number | null } | null => {
  const n = scores.length;
  if (n === 0) return null;
  const value = scores.reduce((sum, score) => sum + score, 0) / n;
  if (n === 1) return { value, stderr: null };
  const squares = scores.reduce((sum, score) => sum + (score - value) ** 2, 0);
  return { value, stderr: Math.sqrt(squares / (n - 1) / n) };
};
