// Preloaded into clasp: every request that would leave the machine goes to the stand-in instead, the true host in a header.
const http = require('node:http');
const https = require('node:https');
const Module = require('node:module');

const { hostname, port } = new URL(process.env.GOOGLE_STAND_IN);

https.request = (address, { method, headers }, callback) => {
  const { pathname, search, hostname: host } = new URL(address);
  return http.request(
    { hostname, port, path: `${pathname}${search}`, method, headers: { ...headers, 'x-host': host } },
    callback,
  );
};

// Google's library loads a thousand APIs before clasp calls three of them, which takes as long as all the rest of its start.
const { _load: load } = Module;
const isApi = (name, from) =>
  /googleapis.build.src.index\.js$/.test(from)
    ? name.startsWith('./apis/')
    : /googleapis.build.src.apis.index\.js$/.test(from);
const isCalled = (name) => /^\.\/(apis\/)?(drive|oauth2|script)(\/|$)/.test(name);

Module._load = (name, parent, isMain) =>
  isApi(name, parent?.filename ?? '') && !isCalled(name) ? {} : load(name, parent, isMain);
