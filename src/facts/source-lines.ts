export { sourceLines } from "#src/i18n/source-lines.ts";
