/** What can go wrong between asking and having; each kind is said in words on screen. */
export type ApiFailure =
  | { kind: "network" }
  | { kind: "timeout"; seconds: number }
  | {
      kind: "http";
      status: number;
      title: string;
      detail: string | null;
      errors?: readonly Pointed[];
      /** So many seconds the server asks to be left alone; absent when it does not say. */
      retryAfter?: number;
    }
  | { kind: "not-json" }
  /** This build carries no mocked API, and no other one is configured. */
  | { kind: "no-api" }
  /** The answer does not fit the contract: where (a path such as `items.3.date`), and what is wrong there. */
  | { kind: "contract"; path: string; issue: "missing" | "unfit" };

/** What a server found wrong in what it was sent, and where: a JSON pointer such as `/2/effectiveOn`. */
export type Pointed = { pointer: string; detail: string };

/** The failure of a value that its codec refused, at the first place it points to. */
export function contractFailure(value: unknown, issues: readonly { path: PropertyKey[] }[]): ApiFailure {
  const path = issues[0]?.path ?? [];
  return {
    kind: "contract",
    path: path.join("."),
    issue: at(value, path) === undefined ? "missing" : "unfit",
  };
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

export class ApiError extends Error {
  /** The path that was asked for, such as `/milestones`. */
  readonly resource: string;
  readonly failure: ApiFailure;
  /**
   * After so many milliseconds it is worth one silent retry; `Infinity`: a wrong answer or a refusal will not become
   * right by asking again.
   */
  readonly again: number;

  constructor(resource: string, failure: ApiFailure, again = failure.kind === "network" ? 500 : Infinity) {
    super(`${resource}: ${failure.kind}`);
    this.name = "ApiError";
    this.resource = resource;
    this.failure = failure;
    this.again = again;
  }
}
