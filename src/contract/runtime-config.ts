import * as z from "zod/mini";
import { words } from "./parts.ts";

/**
 * `config.json` beside the application, read at every start: which API answers. "embedded" is the mocked API in the
 * page; otherwise the address under which the paths of the contract stand, such as `https://host/api/v1`. `credentials`
 * says whether an API on another host gets its cookies; `publisher` is who answers for this site, and where they are
 * reached.
 */
export const runtimeConfig = z.object({
  api: z.union([z.literal("embedded"), z.string().check(z.regex(/^(https?:\/)?\/\S*$/))]),
  credentials: z.optional(z.enum(["same-origin", "include"])),
  publisher: z.optional(
    z.object({ name: words, contact: z.string().check(z.regex(/^(https?:\/\/\S+|[^\s@:]+@[^\s@]+)$/)) }),
  ),
});
