// What is handed to the Marketplace keeps its limits: sizes of pictures, lengths of texts, a reason for each scope and for no other.
import { existsSync, readFileSync } from 'node:fs';

const listing = JSON.parse(readFileSync('docs/listing/listing.json', 'utf8'));

/** Width and height of a PNG, as its first chunk says. */
function sizeOf(name: string): readonly [number, number] {
  const bytes = readFileSync(`docs/listing/${name}`);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([
  ['icon-128.png', 128, 128],
  ['icon-32.png', 32, 32],
  ['banner.png', 220, 140],
])('%s is %d by %d', (name, width, height) => {
  expect(sizeOf(name)).toEqual([width, height]);
});

test('every screenshot is there in the size that the Marketplace shows, with a caption', () => {
  expect(listing.screenshots.length).toBeGreaterThan(0);
  for (const [name, caption] of listing.screenshots) {
    expect([name, sizeOf(name)]).toEqual([name, [1280, 800]]);
    expect(caption.length).toBeGreaterThan(0);
  }
});

test('its texts keep the limits, and name what the product is', () => {
  expect(listing.name.length).toBeLessThanOrEqual(50);
  expect(listing.short.length).toBeLessThanOrEqual(200);
  expect(listing.detailed.length).toBeLessThanOrEqual(16_000);
  expect(listing.detailed).not.toMatch(/\bbest\b|#1|free forever/i);
});

test('each scope of the manifest has its reason, and no other scope has one', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  expect(Object.keys(listing.scopes).sort()).toEqual([...oauthScopes].sort());
  for (const reason of Object.values<string>(listing.scopes)) expect(reason.length).toBeLessThanOrEqual(1_000);
});

test('the pages that it links to are there, and the video shows every scope at work', () => {
  for (const path of Object.values<string>(listing.links)) expect([path, existsSync(path)]).toEqual([path, true]);
  const video = readFileSync('docs/listing/video.md', 'utf8');
  for (const scope of Object.keys(listing.scopes)) expect(video).toContain(`\`${scope.split('/').pop()}\``);
});
