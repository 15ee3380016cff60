import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Tests build several sites beside one another: each has its own folder, and its own store of content next to it. */
const folder = process.env.OUT_DIR;

export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: folder ?? './dist',
  ...(folder ? { cacheDir: `${folder}.cache` } : {}),
  output: 'static',
  site: process.env.SITE_URL || 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // Astro's own default drops the space between inline elements that stand on lines of their own.
  compressHTML: false,
  integrations: [sitemap({ filter: indexed, i18n: { defaultLocale: 'vi', locales: { vi: 'vi', en: 'en' } } })],
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    // Scripts and fonts stay files of their own, so that the policy needs no exception for them.
    build: { assetsInlineLimit: 0 },
  },
  devToolbar: { enabled: false },
  // The pipeline's trees are drawn by site/view; Astro's own Markdown never runs, and its highlighter would break the policy.
  markdown: { syntaxHighlight: false },
});

/** Pages that no search engine should keep (a commitment that moved, one that is gone) have no place in the sitemap; they are written before it. */
function indexed(address) {
  const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
  return !readFileSync(join(folder ?? 'dist', path, 'index.html'), 'utf8').includes('<meta name="robots" content="noindex">');
}
