// Preloaded into clasp: every request that would leave the machine goes to the stand-in instead, the true host in a header.
const http = require('node:http');
const https = require('node:https');

const { hostname, port } = new URL(process.env.GOOGLE_STAND_IN);

https.request = (address, { method, headers }, callback) => {
  const { pathname, search, hostname: host } = new URL(address);
  return http.request(
    { hostname, port, path: `${pathname}${search}`, method, headers: { ...headers, 'x-host': host } },
    callback,
  );
};
