/** The scenario of the mocked API that the link asks for (`scenario=traag`), or null. */
export const askedScenario = (): string | null => new URLSearchParams(window.location.search).get("scenario");
