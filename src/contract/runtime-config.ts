import * as z from "zod/mini";

/**
 * `config.json` beside the application, read at every start: which API answers. "embedded" is the mocked API in the
 * page; otherwise the address under which the paths of the contract stand, such as `https://host/api/v1`.
 */
export const runtimeConfig = z.object({
  api: z.union([z.literal("embedded"), z.string().check(z.regex(/^(https?:\/)?\/\S*$/))]),
});
