import * as z from "zod/mini";
import { type Deadline, DOMAINS, ROLES } from "#src/domain/preparation.ts";
import { cited, id, text } from "./parts.ts";
import { plainDate } from "./plain-date.ts";

/** On the wire the two kinds of deadline are four fields; a task has one kind or the other, never both or none. */
const wire = z.discriminatedUnion("dueBasis", [
  z.object({
    dueBasis: z.literal("source"),
    dueDate: plainDate,
    suggestedDate: z.null(),
    suggestedReason: z.null(),
  }),
  z.object({
    dueBasis: z.literal("suggested"),
    dueDate: z.null(),
    suggestedDate: plainDate,
    suggestedReason: text,
  }),
]);

const rest = {
  id,
  title: text,
  description: text,
  domain: z.enum(DOMAINS),
  appliesTo: z.enum(ROLES),
  dependsOn: z.array(id),
  citations: cited,
};

const anyTask = z.intersection(wire, z.object(rest));
const domainTask = z.object({ ...rest, deadline: z.custom<Deadline>() });

const toDeadline = (fields: z.output<typeof wire>): Deadline =>
  fields.dueBasis === "source"
    ? { basis: "source", date: fields.dueDate }
    : { basis: "suggested", date: fields.suggestedDate, reason: fields.suggestedReason };

const fromDeadline = (deadline: Deadline): z.output<typeof wire> =>
  deadline.basis === "source"
    ? { dueBasis: "source", dueDate: deadline.date, suggestedDate: null, suggestedReason: null }
    : {
        dueBasis: "suggested",
        dueDate: null,
        suggestedDate: deadline.date,
        suggestedReason: deadline.reason,
      };

export const preparationTask = z.codec(anyTask, domainTask, {
  decode: (task) => ({ ...task, deadline: toDeadline(task) }),
  encode: ({ deadline, ...task }) => ({ ...task, ...fromDeadline(deadline) }),
});
