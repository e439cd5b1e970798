const prefix = 'data:;base64,';

/** The bytes of a file of the world: its text, or what a text of the form `data:;base64,…` stands for. */
export function bytesOf(text: string): Buffer {
  return text.startsWith(prefix) ? Buffer.from(text.slice(prefix.length), 'base64') : Buffer.from(text);
}

/** How a world writes bytes that are no text. */
export function textOfBytes(base64: string): string {
  return `${prefix}${base64}`;
}
