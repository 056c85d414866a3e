import { ROUTES } from "../src/app/routes.ts";
import { FRAMED_PATH, framePolicy, metaPolicy, OTHER_HEADERS, securityHeaders } from "./headers.ts";

/** What a host needs to be told, in its own words: the blocks of docs/deploy.md. */
const CSP = "Content-Security-Policy";
const FRAMED = `${FRAMED_PATH}(\\.html|/|$)`;

const others = Object.entries(OTHER_HEADERS);
const own = securityHeaders()[CSP];
const framed = securityHeaders({ framed: true })[CSP];
const lines = (all: readonly (readonly [string, string])[], line: (name: string, value: string) => string) =>
  all.map(([name, value]) => line(name, value)).join("\n");

const nginx = `map $uri $frames {
    default            "${framePolicy(false)}";
    "~${FRAMED}"  "${framePolicy(true)}";
}

server {
    root        /var/www/leersteun;
    error_page  404 /404.html;
    types       { application/manifest+json webmanifest; }
    include     mime.types;

${lines([[CSP, `${metaPolicy()}; $frames`], ...others], (name, value) => `    add_header ${name} "${value}" always;`)}

    location / {
        try_files $uri $uri.html $uri/index.html =404;
    }
}`;

const apache = `# .htaccess beside the pages; needs mod_headers
AddType application/manifest+json .webmanifest
ErrorDocument 404 /404.html
<If "%{REQUEST_URI} =~ m#${FRAMED}#">
    Header always set ${CSP} "${framed}"
</If>
<Else>
    Header always set ${CSP} "${own}"
</Else>
${lines(others, (name, value) => `Header always set ${name} "${value}"`)}`;

const caddy = `leersteun.example.be {
    root * /var/www/leersteun
    @framed path_regexp ${FRAMED}
    @others not path_regexp ${FRAMED}
    header @framed ${CSP} "${framed}"
    header @others ${CSP} "${own}"
    header {
${lines(others, (name, value) => `        ${name} "${value}"`)}
    }
    try_files {path} {path}.html {path}/index.html
    file_server
    handle_errors {
        rewrite * /404.html
        file_server
    }
}`;

const add = (indent: string) => (name: string, value: string) =>
  `${indent}<add name="${name}" value="${value}" />`;

const iis = `<?xml version="1.0" encoding="utf-8"?>
<!-- web.config beside the pages -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${lines([[CSP, own], ...others], add("        "))}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${["", ".html"]
  .map(
    (end) => `  <location path="${FRAMED_PATH.slice(1)}${end}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="${CSP}" />
${add("          ")(CSP, framed)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  )
  .join("\n")}
</configuration>`;

// Netlify and Cloudflare Pages join what several rules say, and of several policies all hold.
const pagesOfOurs = Object.values(ROUTES).flatMap(({ path }) => {
  if (path === FRAMED_PATH) return [];
  return path === "/" ? ["/", "/index.html", "/404.html"] : [path, `${path}.html`, `${path}/*`];
});

const headersFile = `/*
${lines([[CSP, metaPolicy()], ...others], (name, value) => `  ${name}: ${value}`)}
${pagesOfOurs.map((path) => `${path}\n  ${CSP}: ${framePolicy(false)}`).join("\n")}`;

const meta = `<meta http-equiv="${CSP}" content="${metaPolicy()}" />`;

/** By the name of the block in docs/deploy.md. */
export const HOST_EXAMPLES: Readonly<Record<string, string>> = {
  nginx,
  apache,
  caddy,
  iis,
  _headers: headersFile,
  meta,
};

const blockOf = (name: string) => new RegExp(`(<!-- ${name} -->\\n\`\`\`\\w*\\n)[^]*?(\`\`\`)`);

/** The document with each block as it should be. */
export const withExamples = (document: string): string =>
  Object.entries(HOST_EXAMPLES).reduce((text, [name, example]) => {
    if (!blockOf(name).test(text)) throw new Error(`deploy.md has no block ${name}`);
    return text.replace(blockOf(name), (_, before: string, after: string) => `${before}${example}\n${after}`);
  }, document);
