// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles an application with ember-source and ember-simple-auth from npm, as ember-cli would, without ember-cli.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const modules = fileURLToPath(new URL('node_modules/', import.meta.url));
const packages = `${modules}ember-source/dist/dev/packages/`;

// What ember-cli decides while it builds: neither tests nor development.
const macros = `
  export const macroCondition = (value) => value;
  export const isTesting = () => false;
  export const isDevelopingApp = () => false;
  export const dependencySatisfies = () => false;
  export const importSync = () => { throw new Error('importSync'); };
  export const getOwnConfig = () => ({});`;

const ember = {
  name: 'ember',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@embroider\/macros$/ }, () => ({ path: 'macros', namespace: 'macros' }));
    onLoad({ filter: /.*/, namespace: 'macros' }, () => ({ contents: macros }));
    // Modules of ember-source are imported by names that are no packages.
    onResolve({ filter: /^(@ember|@glimmer|@simple-dom|ember|rsvp|backburner|router_js|route-recognizer|dag-map)/ },
      ({ path }) => {
        const name = path.replace(/\.js$/, '');
        const found = [`${packages}${name}.js`, `${packages}${name}/index.js`].find((file) => existsSync(file));
        return found && { path: found };
      });
  },
};

/** The bundle of `entry` as text. */
export async function bundle(entry) {
  const result = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    nodePaths: [modules],
    plugins: [ember],
  });
  return result.outputFiles[0].text;
}
