/** Decides which Electron to run: the first of the places below that has one, else the first download that can work. */
import { existsSync } from 'node:fs';
import { StopError, say } from '../run.mjs';
import { declaredVersion, executableIn, installedDist, isRuntime, isStandIn, versionOf } from './dist.mjs';
import { installOfficial, officialIsInstalled } from './official.mjs';
import { electronIsReachable, packageIsReachable } from './reachable.mjs';
import { STAND_IN, installStandIn, standInDist, standInIsPossible } from './stand-in.mjs';

/** @returns {Promise<string>} the folder of a runtime, to be given on as ELECTRON_OVERRIDE_DIST_PATH */
export async function resolveRuntime() {
  const chosen = chosenByUser();
  if (chosen) return chosen; // or by a script of ours, which has warned by then
  const dist = alreadyHere() ?? (await download());
  if (isStandIn(dist)) warn(dist);
  return dist;
}

function chosenByUser() {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!dist) return undefined;
  if (existsSync(executableIn(dist))) return dist;
  throw new StopError(`ELECTRON_OVERRIDE_DIST_PATH names ${dist}, but there is no Electron in that folder.`);
}

function alreadyHere() {
  if (officialIsInstalled()) return installedDist();
  return isRuntime(standInDist()) ? standInDist() : undefined;
}

/** The first download that can work; within five seconds it is known that none can. */
export async function download() {
  say(`Electron ${declaredVersion()} is not on this machine yet.`);
  const [electron, standIn] = await Promise.all([
    electronIsReachable(),
    standInIsPossible() ? packageIsReachable(STAND_IN.spec) : false,
  ]);
  if (electron && (await installOfficial())) return installedDist();
  say("Electron's own download does not work from here.");
  if (standIn) return installStandIn();
  throw new StopError(`No way to get Electron was found. Once there is a network, start again; or set
  ELECTRON_MIRROR              to a mirror of Electron's releases,
  ELECTRON_GET_USE_PROXY=1     if you reach the network through a proxy (with HTTPS_PROXY), or
  ELECTRON_OVERRIDE_DIST_PATH  to a folder that holds an unpacked Electron.`);
}

/** @param {string} dist */
function warn(dist) {
  say(`
*** DEVELOPMENT AND TESTS ONLY: this runs on Electron ${versionOf(dist)}, a stand-in out of an npm package that does not
*** come from the Electron project, is not vouched for by anybody and gets no security fixes. The declared
*** version is ${declaredVersion()}; a release is never built from the stand-in.
`);
}
