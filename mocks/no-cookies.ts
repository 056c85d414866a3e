/**
 * Stands in for MSW's own `cookieStore.mjs` in the built page (alias in vite.config.ts); the mocked API has no
 * cookies. The original reads localStorage while it loads, which throws where a browser blocks site data, and brings
 * along tough-cookie and the list of all public suffixes: 120 kB gzip.
 */
export const cookieStore = {
  getCookies: (): [] => [],
  setCookie: (): Promise<void> => Promise.resolve(),
};
