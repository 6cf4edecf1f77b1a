// node call.js BASE-URL APP-ID SECRET PICTURE: what a rental system written in JavaScript does.
'use strict';
const fs = require('fs');
const { OfficialAccount, CacheInterface } = require('node-easywechat');

const [baseURL, app_id, secret, picture] = process.argv.slice(2);

/** The SDK's own cache writes tokens into files. */
class MemoryCache {
  #values = new Map();
  async get(key) { return this.#values.get(key) ?? null; }
  async set(key, value) { this.#values.set(key, value); return true; }
  async has(key) { return this.#values.has(key); }
  async delete(key) { return this.#values.delete(key); }
}

async function main() {
  const app = new OfficialAccount({
    app_id, secret, use_stable_access_token: true, http: { baseURL },
  });
  app.setCache(new MemoryCache());
  const client = app.getClient();
  for (let call = 0; call < 2; ++call) { // the second one with the token that is at hand
    const response = await client.post('/cv/ocr/drivinglicense', {
      formData: { img: fs.createReadStream(picture) },
    });
    const answer = response.toObject();
    if (answer.errcode !== 0 || answer.errmsg !== 'ok' || !/^\d{17}[\dX]$/.test(answer.id_num)) {
      throw new Error(`not read: ${answer.errcode} ${answer.errmsg}`);
    }
  }
  const refused = await client.post('/cv/ocr/drivinglicense').catch((error) => error.response ?? error);
  const text = JSON.stringify(refused.data ?? refused.toObject?.() ?? refused.message);
  if (!text.includes('41005')) {
    throw new Error(`a call without a picture was answered ${text}`);
  }
  console.log('read by node-easywechat');
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
