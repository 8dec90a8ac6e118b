// The stand-in of Google keeps what is pushed to the letter, however the network parts it.
import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { openStandIn } from './stand-in';

test('a letter whose two octets arrive apart is that letter', async () => {
  const google = await openStandIn();
  const id = google.add([]);
  const files = [{ name: 'server-es', type: 'HTML', source: 'Envío' }];
  const body = Buffer.from(JSON.stringify({ files }));
  const headers = { 'x-host': 'script.googleapis.com', 'content-length': body.length };
  const push = request(`${google.url}/v1/projects/${id}/content`, { method: 'PUT', headers });
  const inside = body.indexOf(Buffer.from('í')) + 1;
  await new Promise((written) => push.write(body.subarray(0, inside), written));
  await pause(20);
  push.end(body.subarray(inside));
  await once(push, 'response');
  expect(google.scripts.get(id)?.files).toEqual(files);
  await google.close();
});
