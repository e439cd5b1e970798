export function debianSource(folder: string, suite: string): string | null;
