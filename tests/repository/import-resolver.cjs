"use strict";

// eslint-plugin-boundaries asks a resolver which file an import names. Its own one knows neither the
// `imports` of package.json nor .ts files, answers "not found", and then quietly checks nothing.
// Ours needs no disk: here every import of our own spells its file in full.
const path = require("node:path");

const OWN = /^#(src|mocks|tests)\//;
const ROOT = path.resolve(__dirname, "..", "..");

/**
 * @param {string} source what stands between the quotes
 * @param {string} file absolute path of the importing file
 * @returns {{ found: true, path: string } | { found: false }} not found: a package, left to its name
 */
function resolve(source, file) {
  const [name = ""] = source.split("?"); // Vite: ./icon.svg?raw
  if (OWN.test(name)) return { found: true, path: path.join(ROOT, name.slice(1)) };
  if (name.startsWith(".")) return { found: true, path: path.resolve(path.dirname(file), name) };
  return { found: false };
}

module.exports = { interfaceVersion: 2, resolve };
