/** What the link calls it (`scenario=traag`). */
export const SCENARIO = "scenario";

/** The scenario of the mocked API that the link asks for, or null. */
export const askedScenario = (): string | null => new URLSearchParams(window.location.search).get(SCENARIO);
