import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    svelte(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/sw',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false, // public/manifest.webmanifest
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
        globIgnores: ['assets/tfjs-*.js'], // kept by sw.ts once a model needed it
        rollupFormat: 'iife',
      },
    }),
  ],
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'], // light-dark() in CSS
    assetsInlineLimit: 0, // the server's policy has no data: URLs
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Without this, the contract's schemas and zod come along with one sentence of its wordings.
      treeshake: { moduleSideEffects: (id) => !/\/packages\/\w+\/src\//.test(id) },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      // A chunk of libraries alone: its name, and so what a device keeps of it, outlives our own changes.
      output: {
        codeSplitting: {
          groups: [{ name: 'tfjs', test: /node_modules\/(@tensorflow|long|seedrandom)\// }],
        },
        comments: { annotation: false }, // hints for bundlers, of no use in a bundle
      },
    },
  },
  server: { proxy: { '^/(v1|modelos|senti|health)': 'http://127.0.0.1:8787' } },
});
