import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { firstLoad } from '../../.ci/first-load.ts'

export default defineConfig({
  base: '/portal/',
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    tailwindcss(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: {
        id: '/portal/',
        name: 'Healing Touch',
        short_name: 'Healing Touch',
        description: 'Check in, see what is getting better and read your plan.',
        lang: 'en',
        start_url: '/portal/',
        scope: '/portal/',
        display: 'standalone',
        background_color: '#f8f4ec',
        theme_color: '#f8f4ec',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [{ name: 'Check in', url: '/portal/check-in' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/portal/index.html',
      },
    }),
    firstLoad({ routes: ['src/routes/_in/index.tsx'], kilobytes: 147 }),
  ],
  build: { target: 'es2022', sourcemap: false },
  server: {
    port: 5173,
    proxy: { '/trpc': 'http://localhost:3000', '/api': 'http://localhost:3000' },
  },
})
