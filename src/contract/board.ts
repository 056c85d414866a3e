import * as z from "zod/mini";
import { isUtcMoment } from "#src/domain/plain-date.ts";
import { DOMAINS, ROLES } from "#src/domain/preparation.ts";
import { RESPONSIBLES } from "#src/domain/responsible.ts";
import { TASK_STATUSES } from "#src/domain/task-status.ts";
import { id, text, written } from "./parts.ts";
import { plainDate } from "./plain-date.ts";

export const board = z.object({
  id,
  name: text,
  roles: z.array(z.enum(ROLES)).check(z.minLength(1)),
  schools: z.int().check(z.nonnegative()),
  pupils: z.int().check(z.nonnegative()),
  example: z.boolean(),
});

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}";
const uuid = z.string().check(z.regex(new RegExp(`^${UUID}$`)));

const OWN_TASK = new RegExp(`^own-${UUID}$`);
/** The id of a task that a board added itself. */
export const isOwnTaskId = (taskId: string): boolean => OWN_TASK.test(taskId);

/** So that the order of moments is that of their texts. */
export const moment = z.string().check(z.refine(isUtcMoment, "not a moment (YYYY-MM-DDTHH:MM:SS.sssZ)"));

const LONGEST_TEXT = 2000;
const LONGEST_TITLE = 200;
/** Ten years: longer is a slip of the finger. */
const LONGEST_LEAD = 3650;

/** A line of the log as it travels; what an event does not speak of is absent. */
export const preparationEvent = z.object({
  id: uuid,
  /** That of a sourced task, or `own-` and a UUID for one that the board added. */
  taskId: id,
  status: z.enum(TASK_STATUSES),
  effectiveOn: plainDate,
  recordedAt: moment,
  role: z.enum(ROLES),
  note: z.optional(written.check(z.maxLength(LONGEST_TEXT))),
  evidence: z.optional(written.check(z.regex(/^$|^https?:\/\/\S+$/), z.maxLength(LONGEST_TEXT))),
  responsible: z.optional(z.nullable(z.enum(RESPONSIBLES))),
  ownDeadline: z.optional(z.nullable(plainDate)),
  leadDays: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(LONGEST_LEAD)))),
  own: z.optional(
    z.object({
      title: written.check(z.regex(/\S/), z.maxLength(LONGEST_TITLE)),
      domain: z.enum(DOMAINS),
    }),
  ),
});

/**
 * A page of a log, in the order of arrival. `next` is the cursor of the following page, or null; `last` is where to ask
 * on from for what comes later, and null as long as the log is empty.
 */
export const eventPage = z.object({
  items: z.array(preparationEvent),
  next: z.nullable(z.string()),
  last: z.nullable(z.string()),
  dataVersion: z.string(),
});

/** What is sent: one or many events, all or none. */
export const MOST_EVENTS = 5000;
export const eventBatch = z.array(preparationEvent).check(z.minLength(1), z.maxLength(MOST_EVENTS));

/** What is answered: those events as they are stored. */
export const storedEvents = z.object({ items: z.array(preparationEvent) });
