// Tests the site in artifacts/site in Chromium: the search, the links, and that no page is wider than the screen.
// usage: node site/test.mjs [SCREENSHOT_FOLDER]
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { dirname, extname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = normalize(join(dirname(fileURLToPath(import.meta.url)), "..", "artifacts", "site"));
const screenshots = process.argv[2];
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".svg": "image/svg+xml" };
const failures = [];
let checks = 0;

function check(isTrue, message) {
  checks++;
  if (!isTrue) failures.push(message);
}

// Reads the links of all files, without a browser: there are thousands of pages.
async function checkLinks() {
  const files = new Map();
  for (const name of await readdir(root, { recursive: true })) {
    if (name.endsWith(".html")) files.set(name.split(sep).join("/"), await readFile(join(root, name), "utf8"));
  }

  const others = new Set((await readdir(root, { recursive: true })).map((name) => name.split(sep).join("/")));
  for (const [path, text] of files) {
    for (const [, link] of text.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|data:|javascript:)/.test(link) || link === "" || link === "#") continue;
      const [target, fragment] = decodeURI(link).split("#");
      const file = target === "" ? path : join(dirname(path), target.split("?")[0]).split(sep).join("/");
      check(others.has(file), `${path}: the link ${link} leads to no file.`);
      const isPage = fragment && files.has(file);
      check(!isPage || files.get(file).includes(`id="${fragment}"`), `${path}: the link ${link} leads to no heading.`);
    }
  }

  check(files.size > 1500, `There are only ${files.size} pages.`);
}

async function checkSearch(page, address, width) {
  await page.goto(`${address}/ports/index.html`);
  const results = page.locator("#port-search li");
  for (const [text, first] of [["kafka", "9092 kafka"], ["9092", "9092 kafka"], ["6010", "6001-6063 x11"],
    ["KAFKA", "9092 kafka"], ["wireguard", "51820 wireguard"]]) {
    await page.fill("#port-search input", text);
    const found = await results.first().textContent();
    check(found.startsWith(first), `${width}: the first result for ${text} is ${found}.`);
  }

  await page.fill("#port-search input", "no such service");
  check((await results.textContent()) === "No service found.", `${width}: a search without result says so.`);
  await page.fill("#port-search input", "kafka");
  await page.locator("#port-search a").first().click();
  await page.waitForURL("**/ports/9092-kafka.html");
  check((await page.locator("h1").first().textContent()).trim() === "9092 kafka", `${width}: a result leads to its page.`);
}

async function checkPages(browser, address) {
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    page.on("pageerror", (error) => failures.push(`${width}: ${page.url()}: ${error.message}`));
    await checkSearch(page, address, width);
    for (const path of ["index.html", "ports/index.html", "ports/9092-kafka.html", "guides/custom-services.html",
      "guides/logging.html", "api/NetworkPorts.WellKnownPorts.html"]) {
      await page.goto(`${address}/${path}`, { waitUntil: "networkidle" });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      check(wide <= 0, `${width}: ${path} is ${wide} pixels wider than the screen.`);
      if (screenshots) await page.screenshot({ path: join(screenshots, `${width}-${path.replaceAll("/", "-")}.png`) });
    }

    await page.close();
  }

  // The search works when the page is opened from disk.
  const page = await browser.newPage();
  await page.goto(`file://${root}/ports/index.html`);
  await page.fill("#port-search input", "postgresql");
  check((await page.locator("#port-search li").first().textContent()).startsWith("5432 postgresql"), "The search works offline.");
  await page.close();
}

const server = createServer(async (request, response) => {
  const path = normalize(join(root, decodeURI(new URL(request.url, "http://localhost").pathname)));
  try {
    if (relative(root, path).startsWith("..")) throw new Error("outside");
    const content = await readFile(path);
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  await checkLinks();
  await checkPages(browser, `http://127.0.0.1:${server.address().port}`);
} finally {
  await browser.close();
  server.close();
}

for (const failure of failures.slice(0, 50)) console.error(failure);
console.log(`${checks} checks, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
