/** What the connection to the server does to a request. */
export const SERVER_WEATHERS = [
  "clear",
  /** The answer comes, but late. */
  "slow",
  "error-500",
  /** With a `Retry-After`. */
  "busy-503",
  "too-many-429",
  /** The connection breaks before the server has heard anything. */
  "dropped",
  /** The server has done what was asked, and its answer never arrives. */
  "answer-lost",
  /** The answer breaks off in its body. */
  "truncated",
  /** The answer is whole for the network, but half of a JSON. */
  "half-json",
  /** JSON that is not what was agreed. */
  "other-json",
  /** A page of somebody else, as a network that asks to log in gives it. */
  "html",
] as const;
export type ServerWeather = (typeof SERVER_WEATHERS)[number];

/** What the browser does when something is kept. */
export const STORAGE_WEATHERS = ["open", "full", "blocked"] as const;
export type StorageWeather = (typeof STORAGE_WEATHERS)[number];

/** Which requests it strikes. */
export const STRIKES = ["all", "reads", "writes", "half"] as const;
export type Strike = (typeof STRIKES)[number];
