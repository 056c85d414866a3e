/** What a build can be told by its environment (README, "Connect a real API"). */
interface ImportMetaEnv {
  readonly VITE_MOCK?: "none";
  readonly VITE_PRERENDER_API?: string;
}
