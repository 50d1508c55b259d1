import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { firstLoad } from '../../.ci/first-load.ts'

export default defineConfig({
  base: '/dashboard/',
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true }),
    react(),
    tailwindcss(),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: {
        name: 'Healing Touch for therapists',
        short_name: 'HT practice',
        start_url: '/dashboard/',
        scope: '/dashboard/',
        display: 'standalone',
        background_color: '#fbf8f3',
        theme_color: '#1f5c57',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/dashboard/index.html',
      },
    }),
    firstLoad({ routes: ['src/routes/_in/index.tsx'], kilobytes: 175 }),
  ],
  build: { target: 'es2022', sourcemap: false },
  server: {
    port: 5174,
    proxy: { '/trpc': 'http://localhost:3000', '/api': 'http://localhost:3000' },
  },
})
