import * as z from "zod/mini";

/** An error as it travels: `application/problem+json` (RFC 9457); `errors` point into the request by JSON pointer. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});
export type Problem = z.output<typeof problem>;
