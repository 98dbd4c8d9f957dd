/*
 * Answers one thing only: a page that cannot be reached. It keeps the four files of the offline page and nothing else;
 * no page with anybody's data is ever in its cache.
 */
const SHELL = 'steadfast-offline-1';
const FILES = ['offline.html', 'offline.js', 'styles/offline.css', 'logo.svg'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = (names) => Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
  event.waitUntil(caches.keys().then(old).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match('offline.html')));
  } else if (address.origin === self.location.origin && /\/(offline\.js|styles\/offline\.css|logo\.svg)$/.test(address.pathname)) {
    event.respondWith(fetch(event.request).catch(() => caches.match(event.request, { ignoreSearch: true })));
  }
});
