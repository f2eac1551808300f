// Bundles the page of Smart Forms, without its fonts and icons: they are most of its size, and no test looks at them.
import { build } from 'esbuild';

const NOTHING = 'export default () => null;';
const withoutFontsAndIcons = {
  name: 'without fonts and icons',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@(mui\/icons-material|fontsource)\// }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: NOTHING }));
  },
};

/** The script as text. */
export async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [new URL('smart-forms.jsx', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    plugins: [withoutFontsAndIcons],
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
