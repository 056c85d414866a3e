/** Shows a page that was held back (boot.js): what stands in it now is what the link asks for, or says why it is not. */
export const showPage = (): void => {
  delete document.documentElement.dataset["pending"];
};
