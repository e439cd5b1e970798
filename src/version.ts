/** Version of the tool, recorded in every evidence; a test compares it with package.json. */
export const TOOL_VERSION = '0.1.0';
