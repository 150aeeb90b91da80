#!/usr/bin/env node
/**
 * The command `oint`.
 *
 * @module
 */

import { VERSION } from "../core/version.ts";
import { services } from "../catalogue/generated/services.ts";
import { main } from "./process.ts";

main({ services, version: VERSION });
