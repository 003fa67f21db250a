import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const PAGES = ['library', 'options', 'backup'];
const root = new URL('../', import.meta.url);
const read = url => readFileSync(url, 'utf8'), page = name => read(new URL(`${name}/${name}.html`, root));

test('every page of the extension has the same header', () => {
  const headers = PAGES.map(name => {
    const [header] = page(name).match(/<header class="bar">.*?<\/header>/s);
    assert.match(header, new RegExp(`${name}\\.html" aria-current="page"`), `${name} marks itself`);
    return header.replace(/<p class="bar-name"[^>]*>/, '<p>').replace(' aria-current="page"', '');
  });
  assert.deepEqual(new Set(headers).size, 1);
});

test('every script and sheet that a page names is there', () => {
  for (const name of [...PAGES, 'reader']) {
    const base = new URL(`${name}/`, root);
    for (const [, path] of page(name).matchAll(/(?:src|href)="([^"#]+\.(?:js|css|html))"/g)) {
      if (!path.includes('/built/')) assert.ok(existsSync(new URL(path, base)), `${name}: ${path}`);
    }
  }
});

test('what a page imports is preloaded, once', () => {
  for (const name of [...PAGES, 'welcome']) {
    const base = new URL(`${name}/`, root), own = new URL(`${name}.js`, base).href;
    const preloaded = [...page(name).matchAll(/modulepreload" href="([^"]+)"/g)].map(m => new URL(m[1], base).href);
    const seen = new Set();
    const visit = url => {
      if (seen.has(url)) return;
      seen.add(url);
      const imports = read(new URL(url)).matchAll(/^(?:import|export) .*?from '(\.[^']+)'/gm);
      for (const [, path] of imports) visit(new URL(path, url).href);
    };
    visit(own);
    seen.delete(own);
    assert.deepEqual(preloaded.sort(), [...seen].sort(), name);
  }
});
