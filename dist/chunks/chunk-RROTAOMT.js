import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  WEB_FLOW,
  actor,
  gitActor,
  restUser
} from "./chunk-XRRJMPNZ.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";
import {
  observe,
  reasonOf
} from "./chunk-CXS6Y6FM.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  instant,
  integer,
  natural,
  nullable,
  objectId,
  optional,
  text
} from "./chunk-HQWJD72I.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import {
  __commonJS,
  __toESM
} from "./chunk-R5U37ZOC.js";

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = __commonJS({
  "node_modules/spdx-license-ids/index.json"(exports, module) {
    module.exports = [
      "0BSD",
      "3D-Slicer-1.0",
      "AAL",
      "ADSL",
      "AFL-1.1",
      "AFL-1.2",
      "AFL-2.0",
      "AFL-2.1",
      "AFL-3.0",
      "AGPL-1.0-only",
      "AGPL-1.0-or-later",
      "AGPL-3.0-only",
      "AGPL-3.0-or-later",
      "ALGLIB-Documentation",
      "AMD-newlib",
      "AMDPLPA",
      "AML",
      "AML-glslang",
      "AMPAS",
      "ANTLR-PD",
      "ANTLR-PD-fallback",
      "APAFML",
      "APL-1.0",
      "APSL-1.0",
      "APSL-1.1",
      "APSL-1.2",
      "APSL-2.0",
      "ASWF-Digital-Assets-1.0",
      "ASWF-Digital-Assets-1.1",
      "Abstyles",
      "AdaCore-doc",
      "Adobe-2006",
      "Adobe-Display-PostScript",
      "Adobe-Glyph",
      "Adobe-Utopia",
      "Advanced-Cryptics-Dictionary",
      "Afmparse",
      "Aladdin",
      "Apache-1.0",
      "Apache-1.1",
      "Apache-2.0",
      "App-s2p",
      "Arphic-1999",
      "Artistic-1.0",
      "Artistic-1.0-Perl",
      "Artistic-1.0-cl8",
      "Artistic-2.0",
      "Artistic-dist",
      "Aspell-RU",
      "BOLA-1.1",
      "BSD-1-Clause",
      "BSD-2-Clause",
      "BSD-2-Clause-Darwin",
      "BSD-2-Clause-Patent",
      "BSD-2-Clause-Views",
      "BSD-2-Clause-first-lines",
      "BSD-2-Clause-pkgconf-disclaimer",
      "BSD-2-Clause-pos-unchanged",
      "BSD-3-Clause",
      "BSD-3-Clause-Attribution",
      "BSD-3-Clause-Clear",
      "BSD-3-Clause-HP",
      "BSD-3-Clause-LBNL",
      "BSD-3-Clause-Modification",
      "BSD-3-Clause-No-Military-License",
      "BSD-3-Clause-No-Nuclear-License",
      "BSD-3-Clause-No-Nuclear-License-2014",
      "BSD-3-Clause-No-Nuclear-Warranty",
      "BSD-3-Clause-Open-MPI",
      "BSD-3-Clause-OpenWebUI",
      "BSD-3-Clause-Sun",
      "BSD-3-Clause-Tso",
      "BSD-3-Clause-acpica",
      "BSD-3-Clause-flex",
      "BSD-4-Clause",
      "BSD-4-Clause-Shortened",
      "BSD-4-Clause-UC",
      "BSD-4.3RENO",
      "BSD-4.3TAHOE",
      "BSD-Advertising-Acknowledgement",
      "BSD-Attribution-HPND-disclaimer",
      "BSD-Inferno-Nettverk",
      "BSD-Mark-Modifications",
      "BSD-Protection",
      "BSD-Source-Code",
      "BSD-Source-Code-no-disclaimer",
      "BSD-Source-alt-GPL",
      "BSD-Source-beginning-file",
      "BSD-Systemics",
      "BSD-Systemics-W3Works",
      "BSD-ask-to-endorse",
      "BSL-1.0",
      "BUSL-1.1",
      "Baekmuk",
      "Bahyph",
      "Barr",
      "Beerware",
      "BitTorrent-1.0",
      "BitTorrent-1.1",
      "Bitstream-Charter",
      "Bitstream-Vera",
      "BlueOak-1.0.0",
      "Boehm-GC",
      "Boehm-GC-without-fee",
      "Borceux",
      "Brian-Gladman-2-Clause",
      "Brian-Gladman-3-Clause",
      "Brian-Gladman-3-Clause-no-conversion",
      "Buddy",
      "Bugroff",
      "C-UDA-1.0",
      "CAL-1.0",
      "CAL-1.0-Combined-Work-Exception",
      "CAPEC-tou",
      "CATOSL-1.1",
      "CC-BY-1.0",
      "CC-BY-2.0",
      "CC-BY-2.5",
      "CC-BY-2.5-AU",
      "CC-BY-3.0",
      "CC-BY-3.0-AT",
      "CC-BY-3.0-AU",
      "CC-BY-3.0-DE",
      "CC-BY-3.0-IGO",
      "CC-BY-3.0-NL",
      "CC-BY-3.0-US",
      "CC-BY-4.0",
      "CC-BY-NC-1.0",
      "CC-BY-NC-2.0",
      "CC-BY-NC-2.5",
      "CC-BY-NC-3.0",
      "CC-BY-NC-3.0-DE",
      "CC-BY-NC-3.0-IGO",
      "CC-BY-NC-4.0",
      "CC-BY-NC-ND-1.0",
      "CC-BY-NC-ND-2.0",
      "CC-BY-NC-ND-2.5",
      "CC-BY-NC-ND-3.0",
      "CC-BY-NC-ND-3.0-DE",
      "CC-BY-NC-ND-3.0-IGO",
      "CC-BY-NC-ND-4.0",
      "CC-BY-NC-SA-1.0",
      "CC-BY-NC-SA-2.0",
      "CC-BY-NC-SA-2.0-DE",
      "CC-BY-NC-SA-2.0-FR",
      "CC-BY-NC-SA-2.0-UK",
      "CC-BY-NC-SA-2.5",
      "CC-BY-NC-SA-3.0",
      "CC-BY-NC-SA-3.0-DE",
      "CC-BY-NC-SA-3.0-IGO",
      "CC-BY-NC-SA-4.0",
      "CC-BY-ND-1.0",
      "CC-BY-ND-2.0",
      "CC-BY-ND-2.5",
      "CC-BY-ND-3.0",
      "CC-BY-ND-3.0-DE",
      "CC-BY-ND-4.0",
      "CC-BY-SA-1.0",
      "CC-BY-SA-2.0",
      "CC-BY-SA-2.0-UK",
      "CC-BY-SA-2.1-JP",
      "CC-BY-SA-2.5",
      "CC-BY-SA-3.0",
      "CC-BY-SA-3.0-AT",
      "CC-BY-SA-3.0-DE",
      "CC-BY-SA-3.0-IGO",
      "CC-BY-SA-4.0",
      "CC-PDDC",
      "CC-PDM-1.0",
      "CC-SA-1.0",
      "CC0-1.0",
      "CDDL-1.0",
      "CDDL-1.1",
      "CDL-1.0",
      "CDLA-Permissive-1.0",
      "CDLA-Permissive-2.0",
      "CDLA-Sharing-1.0",
      "CECILL-1.0",
      "CECILL-1.1",
      "CECILL-2.0",
      "CECILL-2.1",
      "CECILL-B",
      "CECILL-C",
      "CERN-OHL-1.1",
      "CERN-OHL-1.2",
      "CERN-OHL-P-2.0",
      "CERN-OHL-S-2.0",
      "CERN-OHL-W-2.0",
      "CFITSIO",
      "CMU-Mach",
      "CMU-Mach-nodoc",
      "CNRI-Jython",
      "CNRI-Python",
      "CNRI-Python-GPL-Compatible",
      "COIL-1.0",
      "CPAL-1.0",
      "CPL-1.0",
      "CPOL-1.02",
      "CUA-OPL-1.0",
      "Caldera",
      "Caldera-no-preamble",
      "Catharon",
      "ClArtistic",
      "Clips",
      "Community-Spec-1.0",
      "Condor-1.1",
      "Cornell-Lossless-JPEG",
      "Cronyx",
      "Crossword",
      "CryptoSwift",
      "CrystalStacker",
      "Cube",
      "D-FSL-1.0",
      "DEC-3-Clause",
      "DL-DE-BY-2.0",
      "DL-DE-ZERO-2.0",
      "DOC",
      "DRL-1.0",
      "DRL-1.1",
      "DSDP",
      "DocBook-DTD",
      "DocBook-Schema",
      "DocBook-Stylesheet",
      "DocBook-XML",
      "Dotseqn",
      "ECL-1.0",
      "ECL-2.0",
      "EFL-1.0",
      "EFL-2.0",
      "EPICS",
      "EPL-1.0",
      "EPL-2.0",
      "ESA-PL-permissive-2.4",
      "ESA-PL-strong-copyleft-2.4",
      "ESA-PL-weak-copyleft-2.4",
      "EUDatagrid",
      "EUPL-1.0",
      "EUPL-1.1",
      "EUPL-1.2",
      "Elastic-2.0",
      "Entessa",
      "ErlPL-1.1",
      "Eurosym",
      "FBM",
      "FDK-AAC",
      "FDK-MPEG-H",
      "FSFAP",
      "FSFAP-no-warranty-disclaimer",
      "FSFUL",
      "FSFULLR",
      "FSFULLRSD",
      "FSFULLRWD",
      "FSL-1.1-ALv2",
      "FSL-1.1-MIT",
      "FTL",
      "Fair",
      "Ferguson-Twofish",
      "Frameworx-1.0",
      "FreeBSD-DOC",
      "FreeImage",
      "Furuseth",
      "GCR-docs",
      "GD",
      "GFDL-1.1-invariants-only",
      "GFDL-1.1-invariants-or-later",
      "GFDL-1.1-no-invariants-only",
      "GFDL-1.1-no-invariants-or-later",
      "GFDL-1.1-only",
      "GFDL-1.1-or-later",
      "GFDL-1.2-invariants-only",
      "GFDL-1.2-invariants-or-later",
      "GFDL-1.2-no-invariants-only",
      "GFDL-1.2-no-invariants-or-later",
      "GFDL-1.2-only",
      "GFDL-1.2-or-later",
      "GFDL-1.3-invariants-only",
      "GFDL-1.3-invariants-or-later",
      "GFDL-1.3-no-invariants-only",
      "GFDL-1.3-no-invariants-or-later",
      "GFDL-1.3-only",
      "GFDL-1.3-or-later",
      "GL2PS",
      "GLWTPL",
      "GPL-1.0-only",
      "GPL-1.0-or-later",
      "GPL-2.0-only",
      "GPL-2.0-or-later",
      "GPL-3.0-only",
      "GPL-3.0-or-later",
      "Game-Programming-Gems",
      "Giftware",
      "Glide",
      "Glulxe",
      "Graphics-Gems",
      "Gutmann",
      "HDF5",
      "HIDAPI",
      "HP-1986",
      "HP-1989",
      "HPND",
      "HPND-DEC",
      "HPND-Fenneberg-Livingston",
      "HPND-INRIA-IMAG",
      "HPND-Intel",
      "HPND-Kevlin-Henney",
      "HPND-MIT-disclaimer",
      "HPND-Markus-Kuhn",
      "HPND-Netrek",
      "HPND-Pbmplus",
      "HPND-SMC",
      "HPND-UC",
      "HPND-UC-export-US",
      "HPND-doc",
      "HPND-doc-sell",
      "HPND-export-US",
      "HPND-export-US-acknowledgement",
      "HPND-export-US-modify",
      "HPND-export2-US",
      "HPND-merchantability-variant",
      "HPND-sell-MIT-disclaimer-xserver",
      "HPND-sell-regexpr",
      "HPND-sell-variant",
      "HPND-sell-variant-MIT-disclaimer",
      "HPND-sell-variant-MIT-disclaimer-rev",
      "HPND-sell-variant-critical-systems",
      "HTMLTIDY",
      "HaskellReport",
      "Hippocratic-2.1",
      "Hippocratic-3.0-core",
      "IBM-pibs",
      "ICU",
      "IEC-Code-Components-EULA",
      "IJG",
      "IJG-short",
      "IPA",
      "IPL-1.0",
      "ISC",
      "ISC-Veillard",
      "ISO-permission",
      "ImageMagick",
      "Imlib2",
      "Info-ZIP",
      "Informatica",
      "Inner-Net-2.0",
      "InnoSetup",
      "Intel",
      "Intel-ACPI",
      "Interbase-1.0",
      "JPL-image",
      "JPNIC",
      "JSON",
      "Jam",
      "JasPer-2.0",
      "Kastrup",
      "Kazlib",
      "Knuth-CTAN",
      "LAL-1.2",
      "LAL-1.3",
      "LGPL-2.0-only",
      "LGPL-2.0-or-later",
      "LGPL-2.1-only",
      "LGPL-2.1-or-later",
      "LGPL-3.0-only",
      "LGPL-3.0-or-later",
      "LGPLLR",
      "LOOP",
      "LPD-document",
      "LPL-1.0",
      "LPL-1.02",
      "LPPL-1.0",
      "LPPL-1.1",
      "LPPL-1.2",
      "LPPL-1.3a",
      "LPPL-1.3c",
      "LZMA-SDK-9.11-to-9.20",
      "LZMA-SDK-9.22",
      "Latex2e",
      "Latex2e-translated-notice",
      "Leptonica",
      "LiLiQ-P-1.1",
      "LiLiQ-R-1.1",
      "LiLiQ-Rplus-1.1",
      "Libpng",
      "Linux-OpenIB",
      "Linux-man-pages-1-para",
      "Linux-man-pages-copyleft",
      "Linux-man-pages-copyleft-2-para",
      "Linux-man-pages-copyleft-var",
      "Lucida-Bitmap-Fonts",
      "MIPS",
      "MIT",
      "MIT-0",
      "MIT-CMU",
      "MIT-Click",
      "MIT-Festival",
      "MIT-Khronos-old",
      "MIT-Modern-Variant",
      "MIT-STK",
      "MIT-Wu",
      "MIT-advertising",
      "MIT-enna",
      "MIT-feh",
      "MIT-open-group",
      "MIT-testregex",
      "MITNFA",
      "MMIXware",
      "MMPL-1.0.1",
      "MPEG-SSG",
      "MPL-1.0",
      "MPL-1.1",
      "MPL-2.0",
      "MPL-2.0-no-copyleft-exception",
      "MS-LPL",
      "MS-PL",
      "MS-RL",
      "MTLL",
      "MVT-1.1",
      "Mackerras-3-Clause",
      "Mackerras-3-Clause-acknowledgment",
      "MakeIndex",
      "Martin-Birgmeier",
      "McPhee-slideshow",
      "Minpack",
      "MirOS",
      "Motosoto",
      "MulanPSL-1.0",
      "MulanPSL-2.0",
      "Multics",
      "Mup",
      "NAIST-2003",
      "NASA-1.3",
      "NBPL-1.0",
      "NCBI-PD",
      "NCGL-UK-2.0",
      "NCL",
      "NCSA",
      "NGPL",
      "NICTA-1.0",
      "NIST-PD",
      "NIST-PD-TNT",
      "NIST-PD-fallback",
      "NIST-Software",
      "NLOD-1.0",
      "NLOD-2.0",
      "NLPL",
      "NOSL",
      "NPL-1.0",
      "NPL-1.1",
      "NPOSL-3.0",
      "NRL",
      "NTIA-PD",
      "NTP",
      "NTP-0",
      "Naumen",
      "NetCDF",
      "Newsletr",
      "Nokia",
      "Noweb",
      "O-UDA-1.0",
      "OAR",
      "OCCT-PL",
      "OCLC-2.0",
      "ODC-By-1.0",
      "ODbL-1.0",
      "OFFIS",
      "OFL-1.0",
      "OFL-1.0-RFN",
      "OFL-1.0-no-RFN",
      "OFL-1.1",
      "OFL-1.1-RFN",
      "OFL-1.1-no-RFN",
      "OGC-1.0",
      "OGDL-Taiwan-1.0",
      "OGL-Canada-2.0",
      "OGL-UK-1.0",
      "OGL-UK-2.0",
      "OGL-UK-3.0",
      "OGTSL",
      "OLDAP-1.1",
      "OLDAP-1.2",
      "OLDAP-1.3",
      "OLDAP-1.4",
      "OLDAP-2.0",
      "OLDAP-2.0.1",
      "OLDAP-2.1",
      "OLDAP-2.2",
      "OLDAP-2.2.1",
      "OLDAP-2.2.2",
      "OLDAP-2.3",
      "OLDAP-2.4",
      "OLDAP-2.5",
      "OLDAP-2.6",
      "OLDAP-2.7",
      "OLDAP-2.8",
      "OLFL-1.3",
      "OML",
      "OPL-1.0",
      "OPL-UK-3.0",
      "OPUBL-1.0",
      "OSC-1.0",
      "OSET-PL-2.1",
      "OSL-1.0",
      "OSL-1.1",
      "OSL-2.0",
      "OSL-2.1",
      "OSL-3.0",
      "OSSP",
      "OpenMDW-1.0",
      "OpenPBS-2.3",
      "OpenSSL",
      "OpenSSL-standalone",
      "OpenVision",
      "PADL",
      "PDDL-1.0",
      "PHP-3.0",
      "PHP-3.01",
      "PPL",
      "PSF-2.0",
      "ParaType-Free-Font-1.3",
      "Parity-6.0.0",
      "Parity-7.0.0",
      "Pixar",
      "Plexus",
      "PolyForm-Noncommercial-1.0.0",
      "PolyForm-Small-Business-1.0.0",
      "PostgreSQL",
      "Python-2.0",
      "Python-2.0.1",
      "QPL-1.0",
      "QPL-1.0-INRIA-2004",
      "Qhull",
      "RHeCos-1.1",
      "RPL-1.1",
      "RPL-1.5",
      "RPSL-1.0",
      "RSA-MD",
      "RSCPL",
      "Rdisc",
      "Ruby",
      "Ruby-pty",
      "SAX-PD",
      "SAX-PD-2.0",
      "SCEA",
      "SGI-B-1.0",
      "SGI-B-1.1",
      "SGI-B-2.0",
      "SGI-OpenGL",
      "SGMLUG-PM",
      "SGP4",
      "SHL-0.5",
      "SHL-0.51",
      "SISSL",
      "SISSL-1.2",
      "SL",
      "SMAIL-GPL",
      "SMLNJ",
      "SMPPL",
      "SNIA",
      "SOFA",
      "SPL-1.0",
      "SSH-OpenSSH",
      "SSH-short",
      "SSLeay-standalone",
      "SSPL-1.0",
      "SUL-1.0",
      "SWL",
      "Saxpath",
      "SchemeReport",
      "Sendmail",
      "Sendmail-8.23",
      "Sendmail-Open-Source-1.1",
      "SimPL-2.0",
      "Sleepycat",
      "Soundex",
      "Spencer-86",
      "Spencer-94",
      "Spencer-99",
      "SugarCRM-1.1.3",
      "Sun-PPP",
      "Sun-PPP-2000",
      "SunPro",
      "Symlinks",
      "TAPR-OHL-1.0",
      "TCL",
      "TCP-wrappers",
      "TGPPL-1.0",
      "TMate",
      "TORQUE-1.1",
      "TOSL",
      "TPDL",
      "TPL-1.0",
      "TTWL",
      "TTYP0",
      "TU-Berlin-1.0",
      "TU-Berlin-2.0",
      "TekHVC",
      "TermReadKey",
      "ThirdEye",
      "TrustedQSL",
      "UCAR",
      "UCL-1.0",
      "UMich-Merit",
      "UPL-1.0",
      "URT-RLE",
      "Ubuntu-font-1.0",
      "UnRAR",
      "Unicode-3.0",
      "Unicode-DFS-2015",
      "Unicode-DFS-2016",
      "Unicode-TOU",
      "UnixCrypt",
      "Unlicense",
      "Unlicense-libtelnet",
      "Unlicense-libwhirlpool",
      "VOSTROM",
      "VSL-1.0",
      "Vim",
      "Vixie-Cron",
      "W3C",
      "W3C-19980720",
      "W3C-20150513",
      "WTFNMFPL",
      "WTFPL",
      "Watcom-1.0",
      "Widget-Workshop",
      "WordNet",
      "Wsuipa",
      "X11",
      "X11-distribute-modifications-variant",
      "X11-no-permit-persons",
      "X11-swapped",
      "XFree86-1.1",
      "XSkat",
      "Xdebug-1.03",
      "Xerox",
      "Xfig",
      "Xnet",
      "YPL-1.0",
      "YPL-1.1",
      "ZPL-1.1",
      "ZPL-2.0",
      "ZPL-2.1",
      "Zed",
      "Zeeff",
      "Zend-2.0",
      "Zimbra-1.3",
      "Zimbra-1.4",
      "Zlib",
      "any-OSI",
      "any-OSI-perl-modules",
      "atc-game",
      "bcrypt-Solar-Designer",
      "blessing",
      "bzip2-1.0.6",
      "check-cvs",
      "checkmk",
      "copyleft-next-0.3.0",
      "copyleft-next-0.3.1",
      "curl",
      "cve-tou",
      "diffmark",
      "dtoa",
      "dvipdfm",
      "eGenix",
      "etalab-2.0",
      "fwlw",
      "gSOAP-1.3b",
      "generic-xts",
      "gnuplot",
      "gtkbook",
      "hdparm",
      "hyphen-bulgarian",
      "iMatix",
      "jove",
      "libpng-1.6.35",
      "libpng-2.0",
      "libselinux-1.0",
      "libtiff",
      "libutil-David-Nugent",
      "lsof",
      "magaz",
      "mailprio",
      "man2html",
      "metamail",
      "mpi-permissive",
      "mpich2",
      "mplus",
      "ngrep",
      "pkgconf",
      "pnmstitch",
      "psfrag",
      "psutils",
      "python-ldap",
      "radvd",
      "snprintf",
      "softSurfer",
      "ssh-keyscan",
      "swrule",
      "threeparttable",
      "ulem",
      "w3m",
      "wwl",
      "xinetd",
      "xkeyboard-config-Zinoviev",
      "xlock",
      "xpp",
      "xzoom",
      "zlib-acknowledgement"
    ];
  }
});

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = __commonJS({
  "node_modules/spdx-license-ids/deprecated.json"(exports, module) {
    module.exports = [
      "AGPL-1.0",
      "AGPL-3.0",
      "BSD-2-Clause-FreeBSD",
      "BSD-2-Clause-NetBSD",
      "GFDL-1.1",
      "GFDL-1.2",
      "GFDL-1.3",
      "GPL-1.0",
      "GPL-2.0",
      "GPL-2.0-with-GCC-exception",
      "GPL-2.0-with-autoconf-exception",
      "GPL-2.0-with-bison-exception",
      "GPL-2.0-with-classpath-exception",
      "GPL-2.0-with-font-exception",
      "GPL-3.0",
      "GPL-3.0-with-GCC-exception",
      "GPL-3.0-with-autoconf-exception",
      "LGPL-2.0",
      "LGPL-2.1",
      "LGPL-3.0",
      "Net-SNMP",
      "Nunit",
      "StandardML-NJ",
      "bzip2-1.0.5",
      "eCos-2.0",
      "wxWindows"
    ];
  }
});

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = __commonJS({
  "node_modules/spdx-exceptions/index.json"(exports, module) {
    module.exports = [
      "389-exception",
      "Asterisk-exception",
      "Autoconf-exception-2.0",
      "Autoconf-exception-3.0",
      "Autoconf-exception-generic",
      "Autoconf-exception-generic-3.0",
      "Autoconf-exception-macro",
      "Bison-exception-1.24",
      "Bison-exception-2.2",
      "Bootloader-exception",
      "Classpath-exception-2.0",
      "CLISP-exception-2.0",
      "cryptsetup-OpenSSL-exception",
      "DigiRule-FOSS-exception",
      "eCos-exception-2.0",
      "Fawkes-Runtime-exception",
      "FLTK-exception",
      "fmt-exception",
      "Font-exception-2.0",
      "freertos-exception-2.0",
      "GCC-exception-2.0",
      "GCC-exception-2.0-note",
      "GCC-exception-3.1",
      "Gmsh-exception",
      "GNAT-exception",
      "GNOME-examples-exception",
      "GNU-compiler-exception",
      "gnu-javamail-exception",
      "GPL-3.0-interface-exception",
      "GPL-3.0-linking-exception",
      "GPL-3.0-linking-source-exception",
      "GPL-CC-1.0",
      "GStreamer-exception-2005",
      "GStreamer-exception-2008",
      "i2p-gpl-java-exception",
      "KiCad-libraries-exception",
      "LGPL-3.0-linking-exception",
      "libpri-OpenH323-exception",
      "Libtool-exception",
      "Linux-syscall-note",
      "LLGPL",
      "LLVM-exception",
      "LZMA-exception",
      "mif-exception",
      "OCaml-LGPL-linking-exception",
      "OCCT-exception-1.0",
      "OpenJDK-assembly-exception-1.0",
      "openvpn-openssl-exception",
      "PS-or-PDF-font-exception-20170817",
      "QPL-1.0-INRIA-2004-exception",
      "Qt-GPL-exception-1.0",
      "Qt-LGPL-exception-1.1",
      "Qwt-exception-1.0",
      "SANE-exception",
      "SHL-2.0",
      "SHL-2.1",
      "stunnel-exception",
      "SWI-exception",
      "Swift-exception",
      "Texinfo-exception",
      "u-boot-exception-2.0",
      "UBDL-exception",
      "Universal-FOSS-exception-1.0",
      "vsftpd-openssl-exception",
      "WxWindows-exception-3.1",
      "x11vnc-openssl-exception"
    ];
  }
});

// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJS({
  "node_modules/spdx-expression-parse/scan.js"(exports, module) {
    "use strict";
    var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
    var exceptions = require_spdx_exceptions();
    module.exports = function(source) {
      var index = 0;
      function hasMore() {
        return index < source.length;
      }
      function read(value) {
        if (value instanceof RegExp) {
          var chars = source.slice(index);
          var match = chars.match(value);
          if (match) {
            index += match[0].length;
            return match[0];
          }
        } else {
          if (source.indexOf(value, index) === index) {
            index += value.length;
            return value;
          }
        }
      }
      function skipWhitespace() {
        read(/[ ]*/);
      }
      function operator() {
        var string;
        var possibilities = [/^WITH/i, /^AND/i, /^OR/i, "(", ")", ":", "+"];
        for (var i = 0; i < possibilities.length; i++) {
          string = read(possibilities[i]);
          if (string) {
            break;
          }
        }
        if (string === "+" && index > 1 && source[index - 2] === " ") {
          throw new Error("Space before `+`");
        }
        return string && {
          type: "OPERATOR",
          string: string.toUpperCase()
        };
      }
      function idstring() {
        return read(/[A-Za-z0-9-.]+/);
      }
      function expectIdstring() {
        var string = idstring();
        if (!string) {
          throw new Error("Expected idstring at offset " + index);
        }
        return string;
      }
      function documentRef() {
        if (read("DocumentRef-")) {
          var string = expectIdstring();
          return { type: "DOCUMENTREF", string };
        }
      }
      function licenseRef() {
        if (read("LicenseRef-")) {
          var string = expectIdstring();
          return { type: "LICENSEREF", string };
        }
      }
      function identifier() {
        var begin = index;
        var string = idstring();
        if (licenses.indexOf(string) !== -1) {
          return {
            type: "LICENSE",
            string
          };
        } else if (exceptions.indexOf(string) !== -1) {
          return {
            type: "EXCEPTION",
            string
          };
        }
        index = begin;
      }
      function parseToken() {
        return operator() || documentRef() || licenseRef() || identifier();
      }
      var tokens = [];
      while (hasMore()) {
        skipWhitespace();
        if (!hasMore()) {
          break;
        }
        var token = parseToken();
        if (!token) {
          throw new Error("Unexpected `" + source[index] + "` at offset " + index);
        }
        tokens.push(token);
      }
      return tokens;
    };
  }
});

// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJS({
  "node_modules/spdx-expression-parse/parse.js"(exports, module) {
    "use strict";
    module.exports = function(tokens) {
      var index = 0;
      function hasMore() {
        return index < tokens.length;
      }
      function token() {
        return hasMore() ? tokens[index] : null;
      }
      function next() {
        if (!hasMore()) {
          throw new Error();
        }
        index++;
      }
      function parseOperator(operator) {
        var t = token();
        if (t && t.type === "OPERATOR" && operator === t.string) {
          next();
          return t.string;
        }
      }
      function parseWith() {
        if (parseOperator("WITH")) {
          var t = token();
          if (t && t.type === "EXCEPTION") {
            next();
            return t.string;
          }
          throw new Error("Expected exception after `WITH`");
        }
      }
      function parseLicenseRef() {
        var begin = index;
        var string = "";
        var t = token();
        if (t.type === "DOCUMENTREF") {
          next();
          string += "DocumentRef-" + t.string + ":";
          if (!parseOperator(":")) {
            throw new Error("Expected `:` after `DocumentRef-...`");
          }
        }
        t = token();
        if (t === null) {
          throw new Error("Unexpected end of input");
        }
        if (t.type === "LICENSEREF") {
          next();
          string += "LicenseRef-" + t.string;
          var node2 = { license: string };
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
        index = begin;
      }
      function parseLicense() {
        var t = token();
        if (t && t.type === "LICENSE") {
          next();
          var node2 = { license: t.string };
          if (parseOperator("+")) {
            node2.plus = true;
          }
          var exception = parseWith();
          if (exception) {
            node2.exception = exception;
          }
          return node2;
        }
      }
      function parseParenthesizedExpression() {
        var left = parseOperator("(");
        if (!left) {
          return;
        }
        var expr = parseExpression();
        if (!parseOperator(")")) {
          throw new Error("Expected `)`");
        }
        return expr;
      }
      function parseAtom() {
        return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
      }
      function makeBinaryOpParser(operator, nextParser) {
        return function parseBinaryOp() {
          var left = nextParser();
          if (!left) {
            return;
          }
          if (!parseOperator(operator)) {
            return left;
          }
          var right = parseBinaryOp();
          if (!right) {
            throw new Error("Expected expression");
          }
          return {
            left,
            conjunction: operator.toLowerCase(),
            right
          };
        };
      }
      var parseAnd = makeBinaryOpParser("AND", parseAtom);
      var parseExpression = makeBinaryOpParser("OR", parseAnd);
      var node = parseExpression();
      if (!node || hasMore()) {
        throw new Error("Syntax error");
      }
      return node;
    };
  }
});

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJS({
  "node_modules/spdx-expression-parse/index.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse2 = require_parse();
    module.exports = function(source) {
      return parse2(scan(source));
    };
  }
});

// src/policy/extended-file.ts
var extendedFile = (name) => {
  const match = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)\/([^@\s]+)@([^@\s]+)$/u.exec(name);
  const [, repository, path, ref] = match ?? [];
  if (repository === void 0 || path === void 0 || ref === void 0) return null;
  const isPlain2 = path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
  return isPlain2 ? { repository, path, ref } : null;
};

// src/collect/github/change.ts
var STATES = /* @__PURE__ */ new Map([
  ["OPEN", "open"],
  ["CLOSED", "closed"],
  ["MERGED", "merged"]
]);
var stateOf = (pull) => {
  const state = STATES.get(pull.get("state", text));
  if (state === void 0) throw new Malformed(`${pull.path}.state`, "a known state");
  return state;
};
var baseTipOf = (pull) => pull.maybe("baseRef")?.maybe("target")?.get("oid", objectId) ?? pull.get("baseRefOid", objectId);
var NO_TREE = "0".repeat(40);
var readChange = (pull, repository, events, headTree) => ({
  number: pull.get("number", natural),
  title: pull.get("title", text),
  author: actor(pull.maybe("author")),
  initiator: null,
  state: stateOf(pull),
  draft: pull.get("isDraft", boolean),
  base: { ref: pull.get("baseRefName", filledText), commit: baseTipOf(pull) },
  head: readHead(pull, repository, headTree),
  additions: pull.get("additions", natural),
  deletions: pull.get("deletions", natural),
  labels: labelsNow(pull, events.labels),
  unlabeled: removals(events.labels),
  autoMerge: switchedOn(pull.maybe("autoMergeRequest"), "enabledBy", "enabledAt"),
  queued: switchedOn(pull.maybe("mergeQueueEntry"), "enqueuer", "enqueuedAt"),
  merged: readMerge(pull),
  baseChanges: events.baseChanges
});
var readHead = (pull, repository, tree) => {
  const from = pull.maybe("headRepository");
  const owner = from?.maybe("owner") ?? null;
  const name = from?.get("nameWithOwner", filledText) ?? null;
  return {
    ref: pull.get("headRefName", filledText),
    commit: pull.get("headRefOid", objectId),
    tree: tree ?? NO_TREE,
    repository: from === null || name === null ? null : { id: from.get("databaseId", natural), name, owner: actor(owner) },
    fork: pull.get("isCrossRepository", boolean) || name !== null && name !== repository
  };
};
var readMerge = (pull) => pull.get("merged", boolean) ? {
  by: actor(pull.maybe("mergedBy")),
  at: pull.get("mergedAt", instant),
  commit: pull.maybe("mergeCommit")?.get("oid", objectId) ?? null
} : null;
var switchedOn = (found, by, at) => found === null ? null : { by: actor(found.maybe(by)), at: found.get(at, optional(instant)) };
var labelsNow = (pull, events) => {
  const labels = pull.at("labels");
  const names = labels.list("nodes", (node) => node.get("name", filledText));
  if (labels.get("totalCount", natural) !== names.length) throw new Malformed(labels.path, "every label");
  return names.map((name) => setBy(name, events));
};
var setBy = (name, events) => {
  const event = events.findLast((each) => each.kind === "set" && each.name === name);
  return { name, by: event?.by ?? null, at: event?.at ?? null };
};
var removals = (events) => events.flatMap(({ kind, name, by, at }) => kind === "removed" ? [{ name, by, at }] : []);
var cursorOf = (connection) => {
  const info = connection.at("pageInfo");
  return info.get("hasNextPage", boolean) ? info.get("endCursor", nullable(filledText)) : null;
};

// src/collect/github/later.ts
var MOST = 40;
var follow = async (first, read) => {
  const parts = [];
  for (let after = first; after !== null; ) {
    const part = await read(after);
    parts.push(part);
    if (parts.length > MOST) throw new Malformed(part.path, "the end of a list");
    after = cursorOf(part);
  }
  return parts;
};
var pullVariables = (core) => ({ owner: core.owner, name: core.name, number: core.target.pull });
var pullOf = (answer) => cursor(answer, "$.data").at("repository").at("pullRequest");
var cut = (about, most, found) => unknown({ code: "list-truncated", about: [about], needed: `at most ${String(most)}`, found: String(found) });

// src/collect/github/queries.ts
var WHO = `
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;
var MADE = `
fragment Person on GitActor { email user { databaseId login } }
fragment Made on Commit {
  oid
  message
  committedViaWeb
  authoredDate
  committedDate
  tree { oid }
  parents(first: 10) { totalCount nodes { oid } }
  author { ...Person }
  committer { ...Person }
  authors(first: $people) { totalCount nodes { ...Person } }
  signature { isValid state wasSignedByGitHub signer { databaseId login } }
}`;
var SUITE = `
fragment Suite on CheckSuite {
  databaseId
  status
  createdAt
  app { slug databaseId }
  workflowRun { databaseId file { path } }
  checkRuns(first: 50, filterBy: { checkType: ALL }) {
    totalCount
    nodes { databaseId name status conclusion startedAt completedAt }
  }
}`;
var STANDING = `
fragment Standing on StatusContext { context state description targetUrl createdAt creator { ...Who } }`;
var SIGHT = `
fragment Sight on PullRequest {
  headRefOid
  baseRefName
  baseRefOid
  baseRef { target { oid } }
  state
  isDraft
  title
  body
  labels(first: 100) { totalCount nodes { name } }
  reviews(first: 100) {
    totalCount
    nodes { fullDatabaseId state submittedAt authorCanPushToRepository author { ...Who } commit { oid tree { oid } } }
  }
  recent: timelineItems(
    last: 50
    itemTypes: [
      PULL_REQUEST_REVIEW REVIEW_DISMISSED_EVENT HEAD_REF_FORCE_PUSHED_EVENT BASE_REF_CHANGED_EVENT
      AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT LABELED_EVENT UNLABELED_EVENT AUTO_MERGE_ENABLED_EVENT
      AUTO_MERGE_DISABLED_EVENT ADDED_TO_MERGE_QUEUE_EVENT REMOVED_FROM_MERGE_QUEUE_EVENT
    ]
  ) { nodes { ... on Node { id } } }
  head: commits(last: 1) {
    nodes {
      commit {
        oid
        tree { oid }
        status { contexts { ...Standing } }
        checkSuites(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Suite } }
      }
    }
  }
}${STANDING}`;
var FORCE_PUSHES = `
fragment ForcePushes on PullRequestTimelineItemsConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    ... on HeadRefForcePushedEvent {
      createdAt
      actor { ...Who }
      beforeCommit { ...Made }
      afterCommit { oid }
    }
  }
}`;
var EVENTS = `
fragment Events on PullRequestTimelineItemsConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on ReviewDismissedEvent { createdAt actor { ...Who } previousReviewState review { fullDatabaseId } }
    ... on BaseRefChangedEvent { createdAt actor { ...Who } previousRefName currentRefName }
    ... on AutomaticBaseChangeSucceededEvent { createdAt actor { ...Who } oldBase newBase }
    ... on LabeledEvent { createdAt actor { ...Who } label { name } }
    ... on UnlabeledEvent { createdAt actor { ...Who } label { name } }
  }
}`;
var EVENT_TYPES = "[REVIEW_DISMISSED_EVENT BASE_REF_CHANGED_EVENT AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT LABELED_EVENT UNLABELED_EVENT]";
var FILE = `
fragment Text on TreeEntry {
  mode
  object { __typename ... on Blob { byteSize isBinary isTruncated text } }
}`;
var HEADS = `
fragment Heads on PullRequestConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { number state headRefOid }
}`;
var OPENING_QUERY = `
query Opening($owner: String!, $name: String!, $number: Int!, $policy: String!, $people: Int!) {
  rateLimit { cost nodeCount }
  viewer { databaseId }
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name target { oid ... on Commit { policy: file(path: $policy) { ...Text } } } }
    openPulls: pullRequests(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: ASC }) { ...Heads }
    pullRequest(number: $number) {
      ...Sight
      number
      author { ...Who }
      headRefName
      isCrossRepository
      headRepository { databaseId nameWithOwner owner { ...Owner } }
      changedFiles
      additions
      deletions
      merged
      mergedAt
      mergedBy { ...Who }
      mergeCommit { oid }
      autoMergeRequest { enabledAt enabledBy { ...Who } }
      mergeQueueEntry { enqueuedAt enqueuer { ...Who } }
      closingIssuesReferences(first: 50) { totalCount nodes { number repository { nameWithOwner } } }
      tip: baseRef {
        target {
          oid
          ... on Commit {
            policy: file(path: $policy) { ...Text }
            owners1: file(path: ".github/CODEOWNERS") { ...Text }
            owners2: file(path: "CODEOWNERS") { ...Text }
            owners3: file(path: "docs/CODEOWNERS") { ...Text }
          }
        }
      }
      head: commits(last: 1) {
        nodes { commit { associatedPullRequests(first: 30) { nodes { number state headRefOid } } } }
      }
      commits(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { commit { ...Made } } }
      forcePushes: timelineItems(first: 15, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { ...ForcePushes }
      events: timelineItems(first: 100, itemTypes: ${EVENT_TYPES}) { ...Events }
    }
  }
}
fragment Owner on RepositoryOwner { __typename login ... on User { databaseId } ... on Organization { databaseId } }
${WHO}${MADE}${SUITE}${SIGHT}${FORCE_PUSHES}${EVENTS}${FILE}${HEADS}`;
var MEMBERS = "{ members(first: 100) { nodes { databaseId } } }";
var rereadQuery = (teams) => {
  const numbers = Array.from({ length: teams }, (_, index) => String(index));
  const variables = numbers.map((n) => `, $org${n}: String!, $team${n}: String!`).join("");
  const members = numbers.map(
    (n) => `  team${n}: organization(login: $org${n}) { team(slug: $team${n}) ${MEMBERS} }
`
  );
  return `
query Reread($owner: String!, $name: String!, $number: Int!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) { pullRequest(number: $number) { ...Sight } }
${members.join("")}}
${WHO}${SUITE}${SIGHT}`;
};

// src/collect/github/later-queries.ts
var LATER_COMMITS_QUERY = `
query LaterCommits($owner: String!, $name: String!, $number: Int!, $after: String!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      middle: commits(first: 100, after: $after) { totalCount nodes { commit { ...Made } } }
      end: commits(last: 50) { totalCount nodes { commit { ...Made } } }
    }
  }
}
${MADE}`;
var COMMIT_QUERY = `
query OneCommit($owner: String!, $name: String!, $oid: GitObjectID!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) { object(oid: $oid) { ... on Commit { ...Made } } }
}
${MADE}`;
var LATER_FORCE_PUSHES_QUERY = `
query LaterForcePushes($owner: String!, $name: String!, $number: Int!, $after: String!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      items: timelineItems(first: 50, after: $after, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { ...ForcePushes }
    }
  }
}
${WHO}${MADE}${FORCE_PUSHES}`;
var LATER_EVENTS_QUERY = `
query LaterEvents($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      items: timelineItems(first: 100, after: $after, itemTypes: ${EVENT_TYPES}) { ...Events }
    }
  }
}
${WHO}${EVENTS}`;
var LATER_SUITES_QUERY = `
query LaterSuites($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $oid) {
      ... on Commit {
        checkSuites(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Suite } }
      }
    }
  }
}
${SUITE}`;
var THREADS_QUERY = `
query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { isResolved } }
    }
  }
}`;
var GROUP_QUERY = `
query Group($owner: String!, $name: String!, $branch: String!, $ref: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    ref(qualifiedName: $ref) { target { oid } }
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        totalCount
        pageInfo { hasNextPage }
        nodes {
          headCommit { oid parents(first: 3) { nodes { oid } } }
          pullRequest { number state headRefOid baseRefName }
        }
      }
    }
  }
}`;
var SAME_FILE_QUERY = `
query SameFile($owner: String!, $name: String!, $own: String!, $main: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    own: object(expression: $own) { __typename oid }
    main: object(expression: $main) { __typename oid }
  }
}`;
var FILE_QUERY = `
query File($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(expression: $ref) {
      ... on Commit { oid file(path: $path) { ...Text } }
      ... on Tag { target { ... on Commit { oid file(path: $path) { ...Text } } } }
    }
  }
}
${FILE}`;
var OPEN_PULLS_QUERY = `
query OpenPulls($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    openPulls: pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      ...Heads
    }
  }
}
${HEADS}`;

// src/collect/github/sharing.ts
var MOST_OPEN = 4e3;
var ABOUT = "open pull requests";
var readSharing = (repository, pull, head) => {
  const associated = pull.at("head").list("nodes", (node) => node.at("commit").maybe("associatedPullRequests")).flatMap((list) => list === null ? [] : present(list));
  const open = repository.at("openPulls");
  return {
    pulls: others([...associated, ...present(open)], pull.get("number", natural), head),
    next: cursorOf(open),
    seen: nodesOf(open).length,
    told: open.get("totalCount", natural)
  };
};
var completeSharing = async (client, { core, sharing }) => {
  const { pulls, next, seen, told } = sharing;
  if (next === null) return { pulls, faults: shortOf(seen, told) };
  if (told > MOST_OPEN) return { pulls, faults: [truncated(`at most ${String(MOST_OPEN)}`, told)] };
  const { owner, name } = core;
  const read = await observe(
    ABOUT,
    () => follow(
      next,
      async (after) => cursor(await client.query(OPEN_PULLS_QUERY, { owner, name, after }), "$.data").at("repository").at("openPulls")
    ).then((parts) => ({
      pulls: parts.flatMap((part) => others(present(part), core.target.pull, core.change.head.commit)),
      seen: parts.reduce((sum, part) => sum + nodesOf(part).length, seen),
      // Those that are opened meanwhile come at the end, and are in the last count.
      told: parts.at(-1)?.get("totalCount", natural) ?? told
    }))
  );
  if (!read.known) return { pulls, faults: [{ outcome: "indeterminate", ...read.why }] };
  return { pulls: ordered([...pulls, ...read.value.pulls]), faults: shortOf(read.value.seen, read.value.told) };
};
var shortOf = (seen, told) => seen >= told ? [] : [truncated(String(told), seen)];
var truncated = (needed, found) => ({
  outcome: "indeterminate",
  code: "list-truncated",
  about: [ABOUT],
  needed,
  found: String(found)
});
var others = (pulls, own, head) => ordered(
  pulls.filter((each) => each.get("state", text) === "OPEN" && each.get("headRefOid", objectId) === head).map((each) => each.get("number", natural)).filter((number) => number !== own)
);
var ordered = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);
var nodesOf = (list) => list.get("nodes", arrayOf(nullable(cursor)));
var present = (list) => nodesOf(list).filter((node) => node !== null);

// src/collect/github/statuses.ts
var readStatuses = (pull) => pull.at("head").list("nodes", (node) => statusesOf(node.at("commit"))).flat();
var statusesOf = (commit) => (commit.maybe("status")?.get("contexts", arrayOf(cursor)) ?? []).map(readStatus);
var readStatus = (status) => ({
  context: status.get("context", filledText),
  state: stateOf2(status),
  description: status.get("description", optional(text)) ?? "",
  url: status.get("targetUrl", optional(text)),
  creator: actor(status.maybe("creator"))?.id ?? null,
  at: status.get("createdAt", instant)
});
var STATES2 = /* @__PURE__ */ new Map([
  ["SUCCESS", "success"],
  ["PENDING", "pending"],
  ["EXPECTED", "pending"],
  ["FAILURE", "failure"],
  ["ERROR", "error"]
]);
var stateOf2 = (status) => {
  const state = STATES2.get(status.get("state", text));
  if (state === void 0) throw new Malformed(`${status.path}.state`, "a known state");
  return state;
};

// src/collect/github/sight.ts
import { createHash } from "node:crypto";

// src/collect/github/reviews.ts
var OPINIONS = /* @__PURE__ */ new Map([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes-requested"],
  ["COMMENTED", "commented"]
]);
var opinionOf = (state) => OPINIONS.get(state.toUpperCase()) ?? "unknown";
var bigId = (value, path) => natural(typeof value === "string" ? Number(value) : value, path);
var readReviews = (nodes2, dismissals) => nodes2.flatMap((node) => {
  const state = node.get("state", text);
  if (state === "PENDING") return [];
  const id = node.get("fullDatabaseId", bigId);
  const commit = node.maybe("commit");
  return [
    {
      id,
      by: actor(node.maybe("author")),
      commit: commit?.get("oid", objectId) ?? null,
      tree: commit?.at("tree").get("oid", objectId) ?? null,
      at: node.get("submittedAt", instant),
      ...standing(id, state, dismissals)
    }
  ];
});
var readPushAccess = (nodes2) => nodes2.flatMap((node) => {
  const by = actor(node.maybe("author"));
  return by === null ? [] : [{ account: by.id, canPush: node.get("authorCanPushToRepository", boolean) }];
});
var readRestReviews = (items, dismissals, trees = /* @__PURE__ */ new Map()) => items.flatMap((item, index) => {
  const node = cursor(item, `$[${String(index)}]`);
  const state = node.get("state", text);
  if (state === "PENDING") return [];
  const id = node.get("id", natural);
  const commit = node.get("commit_id", optional(objectId));
  return [
    {
      id,
      by: restUser(node.maybe("user")),
      commit,
      tree: commit === null ? null : trees.get(commit) ?? null,
      at: node.get("submitted_at", instant),
      ...standing(id, state, dismissals)
    }
  ];
});
var standing = (id, state, dismissals) => {
  if (state !== "DISMISSED") return { opinion: opinionOf(state), dismissed: null };
  const event = dismissals.findLast(({ review }) => review === id);
  if (event === void 0) return { opinion: "unknown", dismissed: { by: null, at: null } };
  return { opinion: event.previous, dismissed: { by: event.by, at: event.at } };
};
var readDismissal = (node) => ({
  review: node.maybe("review")?.get("fullDatabaseId", nullable(bigId)) ?? null,
  previous: opinionOf(node.get("previousReviewState", text)),
  by: actor(node.maybe("actor")),
  at: node.get("createdAt", instant)
});
var withDismissals = (reviews, dismissals) => reviews.map((review) => {
  const event = dismissals.findLast((dismissal) => dismissal.review === review.id);
  if (review.dismissed === null || event === void 0) return review;
  return { ...review, opinion: event.previous, dismissed: { by: event.by, at: event.at } };
});

// src/collect/github/sight.ts
var readSight = (pull) => {
  const head = pull.get("headRefOid", objectId);
  const base = { ref: pull.get("baseRefName", filledText), commit: baseTipOf(pull) };
  const state = stateOf(pull);
  return { head, base, state, marks: marksOf(pull), checks: checksOf(pull), statuses: readStatuses(pull) };
};
var marksOf = (pull) => {
  const reviews = pull.at("reviews");
  const labels = pull.at("labels").list("nodes", (node) => `label ${node.get("name", filledText)}`);
  const opinions = reviews.list("nodes", (node) => {
    const pushes = node.get("authorCanPushToRepository", boolean) ? "writes" : "reads";
    return `review ${String(node.get("fullDatabaseId", bigId))} ${node.get("state", text)} ${pushes}`;
  });
  const recent = pull.at("recent").list("nodes", (node) => `event ${node.get("id", filledText)}`);
  return [
    `draft ${String(pull.get("isDraft", (value) => value === true))}`,
    `title ${pull.get("title", text)}`,
    `body ${pull.get("body", text)}`,
    `reviews ${String(reviews.get("totalCount", natural))}`,
    ...[...labels, ...opinions, ...recent].toSorted()
  ];
};
var checksOf = (pull) => headSuites(pull).flatMap((suite) => {
  const runs = suite.at("checkRuns").list("nodes", (run) => {
    const name = run.get("name", filledText);
    const state = `${run.get("status", text)} ${String(run.get("conclusion", (value) => value))}`;
    return { name, mark: `run ${String(run.get("databaseId", natural))} ${state}` };
  });
  return runs;
});
var headSuites = (pull) => pull.at("head").list("nodes", (node) => node.at("commit").at("checkSuites").get("nodes", arrayOf(cursor))).flat();
var fingerprintOf = (sight) => {
  const checks = sight.checks.map(({ mark }) => mark).toSorted();
  const content = JSON.stringify([sight.head, sight.base.ref, sight.base.commit, sight.state, sight.marks, checks]);
  return createHash("sha256").update(content).digest("hex");
};
var agree = (a, b, named) => fingerprintOf(narrowed(a, named)) === fingerprintOf(narrowed(b, named));
var narrowed = (sight, named) => named === null ? sight : { ...sight, checks: sight.checks.filter(({ name }) => named.has(name)) };

// src/collect/github/checks.ts
var STATUSES = /* @__PURE__ */ new Map([
  ["queued", "queued"],
  ["in-progress", "in-progress"],
  ["completed", "completed"]
]);
var kebab = (word) => word.toLowerCase().replaceAll("_", "-");
var readSuite = (node, commit) => {
  const connection = node.at("checkRuns");
  const suite = {
    id: node.get("databaseId", natural),
    app: node.maybe("app")?.get("slug", filledText) ?? null,
    appId: node.maybe("app")?.get("databaseId", optional(natural)) ?? null,
    ended: node.get("status", text) === "COMPLETED",
    workflow: node.maybe("workflowRun")?.maybe("file")?.get("path", filledText) ?? null,
    runId: node.maybe("workflowRun")?.get("databaseId", optional(natural)) ?? null,
    createdAt: node.get("createdAt", instant),
    runCount: connection.get("totalCount", natural)
  };
  const runs = connection.list("nodes", (run) => ({
    id: run.get("databaseId", natural),
    startedAt: run.get("startedAt", nullable(instant)),
    completedAt: run.get("completedAt", nullable(instant)),
    ...runOf(run, suite, commit)
  }));
  return { suite, runs };
};
var readRestRuns = (items, suite, commit) => items.map((item, index) => {
  const run = cursor(item, `$.check_runs[${String(index)}]`);
  return {
    id: run.get("id", natural),
    startedAt: run.get("started_at", optional(instant)),
    completedAt: run.get("completed_at", optional(instant)),
    ...runOf(run, suite, commit)
  };
});
var readCommitRuns = (items, commit) => items.map((item, index) => {
  const run = cursor(item, `$.check_runs[${String(index)}]`);
  const suite = {
    id: run.maybe("check_suite")?.get("id", natural) ?? 0,
    app: run.maybe("app")?.get("slug", optional(filledText)) ?? null,
    appId: run.maybe("app")?.get("id", optional(natural)) ?? null,
    workflow: null,
    runId: null
  };
  return {
    id: run.get("id", natural),
    startedAt: run.get("started_at", optional(instant)),
    completedAt: run.get("completed_at", optional(instant)),
    ...runOf(run, suite, commit)
  };
});
var runOf = (run, suite, commit) => {
  const conclusion = run.get("conclusion", nullable(filledText));
  return {
    name: run.get("name", filledText),
    app: suite.app,
    appId: suite.appId,
    suite: suite.id,
    commit,
    status: STATUSES.get(kebab(run.get("status", text))) ?? "other",
    conclusion: conclusion === null ? null : kebab(conclusion),
    workflow: suite.workflow,
    runId: suite.runId
  };
};

// src/collect/github/trailers.ts
var coAuthorTrailers = (message) => message.split(/\r\n|\r|\n/).flatMap((line) => {
  const colon = line.indexOf(":");
  if (colon < 0 || line.slice(0, colon).trim().toLowerCase() !== "co-authored-by") return [];
  const value = line.slice(colon + 1);
  const open = value.lastIndexOf("<");
  const close = value.indexOf(">", open);
  if (open < 0 || close < 0) return [];
  return [value.slice(open + 1, close).trim()];
});

// src/collect/github/commit.ts
var readCommit = (found) => {
  const message = found.get("message", text);
  const authors = authorsOf(found);
  const signature = signatureOf(found);
  const committer = committerOf(found, signature);
  const commit = {
    id: found.get("oid", objectId),
    tree: found.at("tree").get("oid", objectId),
    parents: parentsOf(found),
    author: gitActor(found.maybe("author")),
    committer,
    coAuthors: [...authors.listed.slice(1), ...unlisted(message, authors.listed)],
    byHost: signature?.byHost === true && signature.valid && found.get("committedViaWeb", boolean),
    signature,
    authoredAt: found.get("authoredDate", instant),
    committedAt: found.get("committedDate", instant),
    recomputedTree: null,
    parentsOnBase: []
  };
  return { commit, message, moreAuthors: authors.more };
};
var readPullCommits = (connection) => connection.list("nodes", (node) => readCommit(node.at("commit")));
var readCommitAt = (value, path) => readCommit(cursor(value, path));
var parentsOf = (found) => {
  const parents = found.at("parents");
  const listed = parents.list("nodes", (node) => node.get("oid", objectId));
  if (parents.get("totalCount", natural) !== listed.length) throw new Malformed(parents.path, "every parent");
  return listed;
};
var authorsOf = (found) => {
  const authors = found.at("authors");
  const listed = authors.list("nodes", gitActor);
  return { listed, more: authors.get("totalCount", natural) > listed.length };
};
var unlisted = (message, listed) => {
  const known2 = new Set(listed.map(({ alias }) => alias.toLowerCase()));
  return coAuthorTrailers(message).filter((email) => !known2.has(email.toLowerCase())).map((email) => ({ alias: email, account: null }));
};
var signatureOf = (found) => {
  const signature = found.maybe("signature");
  if (signature === null) return null;
  const byHost = signature.get("wasSignedByGitHub", boolean);
  const valid = signature.get("isValid", boolean) && signature.get("state", text) === "VALID";
  const signer = signature.maybe("signer");
  const named = signer === null ? null : { id: signer.get("databaseId", natural), login: signer.get("login", text), type: "user" };
  return { valid, signer: named ?? (byHost ? WEB_FLOW : null), byHost };
};
var HOST_ADDRESS = "noreply@github.com";
var committerOf = (found, signature) => {
  const committer = gitActor(found.maybe("committer"));
  const proven = signature !== null && signature.valid && signature.byHost;
  return committer.account === null && committer.alias === HOST_ADDRESS && proven ? { ...committer, account: WEB_FLOW } : committer;
};
var optionalCommit = (found, key) => found.get(key, nullable(readCommitAt));

// src/collect/github/file-text.ts
var REGULAR = /* @__PURE__ */ new Set([33188, 33261, 33204]);
var readText = (entry) => {
  const object = entry.maybe("object");
  if (!REGULAR.has(entry.get("mode", integer))) return { text: null, why: "not a regular file", bytes: 0 };
  if (object?.get("__typename", filledText) !== "Blob") return { text: null, why: "not a file", bytes: 0 };
  const bytes = object.get("byteSize", natural);
  const content = object.get("text", optional(text));
  if (object.get("isTruncated", boolean)) return { text: null, why: `cut by the host, ${String(bytes)} bytes`, bytes };
  if (content === null || object.get("isBinary", optional(boolean)) === true)
    return { text: null, why: "not a text", bytes };
  if (Buffer.byteLength(content) !== bytes) return { text: null, why: "not valid UTF-8", bytes };
  return { text: content, why: "", bytes };
};
var fileReading = (commit, key, oid) => {
  const entry = commit.maybe(key);
  if (entry === null) return { state: "absent", commit: oid };
  const reading = readText(entry);
  return reading.text === null ? { state: "unreadable", found: reading.why } : { state: "found", text: reading.text, commit: oid };
};

// src/collect/github/timeline.ts
var readEvents = (nodes2) => {
  const dismissals = [];
  const baseChanges = [];
  const labels = [];
  for (const node of nodes2) {
    const type = node.get("__typename", text);
    if (type === "ReviewDismissedEvent") dismissals.push(readDismissal(node));
    else if (type === "LabeledEvent") labels.push(labelEvent(node, "set"));
    else if (type === "UnlabeledEvent") labels.push(labelEvent(node, "removed"));
    else if (type === "BaseRefChangedEvent") baseChanges.push(baseChange(node, "previousRefName", "currentRefName"));
    else if (type === "AutomaticBaseChangeSucceededEvent") baseChanges.push(baseChange(node, "oldBase", "newBase"));
  }
  return { dismissals, baseChanges: byTime(baseChanges), labels: byTime(labels) };
};
var joinEvents = (parts) => ({
  dismissals: parts.flatMap((part) => part.dismissals),
  baseChanges: byTime(parts.flatMap((part) => part.baseChanges)),
  labels: byTime(parts.flatMap((part) => part.labels))
});
var labelEvent = (node, kind) => ({
  name: node.at("label").get("name", filledText),
  by: actor(node.maybe("actor")),
  at: node.get("createdAt", instant),
  kind
});
var baseChange = (node, from, to) => ({
  at: node.get("createdAt", instant),
  from: node.get(from, filledText),
  to: node.get(to, filledText),
  by: actor(node.maybe("actor"))
});
var readForcePushes = (nodes2) => byTime(
  nodes2.map((node) => ({
    at: node.get("createdAt", instant),
    by: actor(node.maybe("actor")),
    before: optionalCommit(node, "beforeCommit")?.commit ?? null,
    after: node.maybe("afterCommit")?.get("oid", objectId) ?? null
  }))
);
var byTime = (items) => items.toSorted((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

// src/collect/github/opening.ts
var readOpening = (data, target, policyPath, now) => {
  const root = cursor(data, "$.data");
  const found = root.at("repository");
  const pull = found.at("pullRequest");
  const sight = readSight(pull);
  const last = pull.at("head").list("nodes", (node) => node.at("commit"))[0] ?? null;
  const head = last?.get("oid", objectId) === sight.head ? last : null;
  const parts = {
    commits: readPullCommits(pull.at("commits")),
    suites: head === null ? [] : headSuites(pull).map((suite) => readSuite(suite, sight.head)),
    head,
    sight
  };
  return {
    core: { target, now, ...readCore(found, pull, parts) },
    policyPath,
    sight,
    commits: parts.commits,
    suites: parts.suites,
    reviewsRead: pull.at("reviews").get("nodes", nodes).length,
    sharing: readSharing(found, pull, sight.head),
    reader: root.maybe("viewer")?.get("databaseId", optional(natural)) ?? null,
    baseExists: pull.maybe("baseRef")?.has("target") === true,
    more: {
      commits: cursorOf(pull.at("commits")),
      forcePushes: cursorOf(pull.at("forcePushes")),
      events: cursorOf(pull.at("events")),
      suites: head === null ? null : cursorOf(head.at("checkSuites"))
    },
    headUnlisted: last !== null && head === null
  };
};
var readCore = (found, pull, { commits, suites, head, sight }) => {
  const repository = readRepository(found);
  const [owner = "", name = ""] = repository.name.split("/");
  const events = readEvents(pull.at("events").get("nodes", nodes));
  const headTree = head?.at("tree").get("oid", objectId) ?? treeOf(commits, sight.head);
  const change = readChange(pull, repository.name, events, headTree);
  return {
    owner,
    name,
    repository,
    change,
    baseTip: change.base.commit,
    defaultBranchTip: defaultTip(found)?.get("oid", objectId) ?? null,
    commits: commits.map(({ commit }) => commit),
    commitCount: pull.at("commits").get("totalCount", natural),
    fileCount: pull.get("changedFiles", natural),
    forcePushes: readForcePushes(pull.at("forcePushes").get("nodes", nodes)),
    reviews: readReviews(pull.at("reviews").get("nodes", nodes), events.dismissals),
    reviewCount: pull.at("reviews").get("totalCount", natural),
    pushAccess: readPushAccess(pull.at("reviews").get("nodes", nodes)),
    dismissals: events.dismissals,
    labelEvents: events.labels,
    checks: checksOf2(suites, head?.at("checkSuites").get("totalCount", natural) ?? 0),
    texts: readTexts(pull, commits),
    ...readFiles(found, pull),
    fingerprint: fingerprintOf(sight)
  };
};
var nodes = arrayOf(cursor);
var VISIBILITIES = /* @__PURE__ */ new Map([
  ["PUBLIC", "public"],
  ["PRIVATE", "private"],
  ["INTERNAL", "internal"]
]);
var readRepository = (found) => {
  const visibility = VISIBILITIES.get(found.get("visibility", text));
  if (visibility === void 0) throw new Malformed(`${found.path}.visibility`, "a known visibility");
  return {
    id: found.get("databaseId", natural),
    name: found.get("nameWithOwner", filledText),
    visibility,
    defaultBranch: found.at("defaultBranchRef").get("name", filledText)
  };
};
var defaultTip = (found) => found.at("defaultBranchRef").maybe("target");
var treeOf = (commits, head) => commits.find(({ commit }) => commit.id === head)?.commit.tree ?? null;
var checksOf2 = (suites, suiteCount) => ({
  runs: suites.flatMap(({ runs }) => runs),
  suites: suites.map(({ suite }) => suite),
  suiteCount
});
var readTexts = (pull, commits) => {
  const closing = pull.maybe("closingIssuesReferences");
  const issues = closing?.get("nodes", arrayOf(nullable(cursor))).filter((node) => node !== null) ?? [];
  const closes = issues.map((node) => ({
    repository: node.at("repository").get("nameWithOwner", filledText),
    number: node.get("number", natural)
  }));
  return {
    title: pull.get("title", text),
    body: pull.get("body", text),
    branch: pull.get("headRefName", filledText),
    messages: commits.map(({ message }) => message),
    closes,
    closesCount: closing?.get("totalCount", natural) ?? 0
  };
};
var GONE = { state: "unreadable", found: "the branch does not exist any more" };
var readFiles = (found, pull) => {
  const tip = pull.maybe("tip")?.maybe("target") ?? null;
  const main = defaultTip(found);
  return {
    policy: tip === null ? GONE : fileReading(tip, "policy", tip.get("oid", objectId)),
    defaultBranchPolicy: main === null ? GONE : fileReading(main, "policy", main.get("oid", objectId)),
    codeOwners: tip === null ? UNREAD_OWNERS : firstOwners(tip)
  };
};
var UNREAD_OWNERS = { path: "CODEOWNERS", text: null, bytes: 0 };
var PLACES = [
  ["owners1", ".github/CODEOWNERS"],
  ["owners2", "CODEOWNERS"],
  ["owners3", "docs/CODEOWNERS"]
];
var firstOwners = (tip) => {
  for (const [key, path] of PLACES) {
    const entry = tip.maybe(key);
    if (entry === null) continue;
    const reading = readText(entry);
    return { path, text: reading.text, bytes: reading.bytes };
  }
  return null;
};

// src/collect/github/read-file.ts
var readFile = async (client, place) => {
  const [owner = "", name = ""] = place.repository.split("/");
  try {
    const variables = { owner, name, ref: place.ref ?? "HEAD", path: place.path };
    const object = cursor(await client.query(FILE_QUERY, variables), "$.data").at("repository").maybe("object");
    const commit = object?.has("target") === true ? object.maybe("target") : object;
    if (commit?.has("oid") !== true) return { state: "unreadable", found: `no commit ${place.ref ?? "HEAD"}` };
    return fileReading(commit, "file", commit.get("oid", objectId));
  } catch (fault) {
    if (fault instanceof RequestError) return { state: "unreadable", found: fault.found };
    if (fault instanceof Malformed) return { state: "unreadable", found: fault.message };
    throw fault;
  }
};

// src/collect/github/open.ts
var PEOPLE = 10;
var openChange = async (client, target, policyPath) => {
  const [owner = "", name = ""] = target.repository.split("/");
  try {
    const variables = { owner, name, number: target.pull, policy: policyPath, people: PEOPLE };
    const data = await client.query(OPENING_QUERY, variables);
    const now = client.now();
    if (now === null) throw unreadable("an answer without a Date header");
    return await withPolicyOfBase(client, readOpening(data, target, policyPath, now));
  } catch (fault) {
    throw collectError("change", fault);
  }
};
var withPolicyOfBase = async (client, opened) => {
  const { core } = opened;
  if (opened.baseExists) return opened;
  const place = { repository: core.repository.name, path: opened.policyPath, ref: core.baseTip };
  return { ...opened, core: { ...core, policy: await readFile(client, place) } };
};
var collectError = (about, fault) => {
  if (fault instanceof CollectError) return fault;
  const { code, found = "" } = reasonOf(about, fault);
  const known2 = code === "rate-limited" || code === "deadline-exceeded" ? code : "fact-unavailable";
  return new CollectError({ code: known2, about: [about], found });
};
var unreadable = (found) => new CollectError({ code: "fact-unavailable", about: ["change"], found });

// src/evidence/canonical.ts
var canonical = (value) => {
  const parts = [];
  write(value, "$", parts);
  return parts.join("");
};
var NotCanonical = class extends Error {
  name = "NotCanonical";
  constructor(place, why) {
    super(`${place} has no canonical form: ${why}`);
  }
};
var write = (value, place, parts) => {
  if (value === null || typeof value === "boolean") parts.push(String(value));
  else if (typeof value === "number") parts.push(numberText(value, place));
  else if (typeof value === "string") parts.push(stringText(value, place));
  else if (Array.isArray(value)) writeList(value, place, parts);
  else if (isPlain(value)) writeObject(value, place, parts);
  else throw new NotCanonical(place, typeof value);
};
var numberText = (value, place) => {
  if (!Number.isFinite(value)) throw new NotCanonical(place, "not a finite number");
  return JSON.stringify(value);
};
var stringText = (value, place) => {
  if (!value.isWellFormed()) throw new NotCanonical(place, "a lone surrogate");
  return JSON.stringify(value);
};
var writeList = (items, place, parts) => {
  parts.push("[");
  for (const [index, item] of items.entries()) {
    if (index > 0) parts.push(",");
    write(item, `${place}[${String(index)}]`, parts);
  }
  parts.push("]");
};
var writeObject = (value, place, parts) => {
  parts.push("{");
  let first = true;
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === void 0) continue;
    if (!first) parts.push(",");
    first = false;
    parts.push(stringText(key, place), ":");
    write(member, `${place}.${key}`, parts);
  }
  parts.push("}");
};
var isPlain = (value) => {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

// src/evidence/digest.ts
import { createHash as createHash2 } from "node:crypto";
var sha256 = (content) => createHash2("sha256").update(content).digest("hex");

// src/controls/kit/package-url.ts
var packageUrl = (text2) => {
  const [bare = ""] = text2.split(/[?#]/u);
  const start = bare.lastIndexOf("/") + 1;
  const at = bare.lastIndexOf("@") > start ? bare.lastIndexOf("@") : bare.length;
  const name = decoded(bare.slice(start, at));
  const plain = /[@/]/u.test(name) ? bare.slice(start, at) : name;
  const anyVersion = `${decoded(bare.slice(0, start))}${plain}`.toLowerCase();
  return { exact: `${anyVersion}${decoded(bare.slice(at))}`.toLowerCase(), anyVersion };
};
var decoded = (text2) => {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
};

// src/controls/kit/brought.ts
var broughtBy = ({ changes }, scopes) => changes.filter(
  ({ change, component: { scope } }) => change !== "removed" && (scope === "unknown" || scopes.includes(scope))
);
var nameOf = ({ purl, name, version }) => purl ?? (version === null ? name : `${name}@${version}`);
var namesOf = (component) => {
  const { purl, name } = component;
  const own = name.toLowerCase().startsWith("pkg:") ? [] : [name];
  if (purl === null) return own.length === 0 ? [] : [...own, nameOf(component)];
  const { exact, anyVersion } = packageUrl(purl);
  return [exact, anyVersion, ...own];
};
var whereOf = ({ manifest }) => ({ at: { path: manifest } });
var unidentified = (brought) => {
  const exact = brought.filter(({ component }) => component.version !== null);
  const exactOf = groupBy(exact, ({ component }) => packageKey(component));
  const isTold = ({ component, manifest }) => (exactOf.get(packageKey(component)) ?? []).some((each) => manifest.startsWith(folderOf(each.manifest)));
  return brought.filter(({ component }) => component.ecosystem !== "actions" && component.version === null).filter((each) => !isTold(each)).map((each) => ({
    outcome: "indeterminate",
    reason: {
      code: "package-unknown",
      about: [nameOf(each.component), each.manifest],
      needed: "an exact version, in a lock file",
      found: "no version, or a range",
      ...whereOf(each)
    }
  }));
};
var packageKey = ({ ecosystem, name }) => `${ecosystem}
${name}`;
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);

// src/decision/order.ts
var keyOf = (value) => JSON.stringify(
  value,
  (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b))) : inner
);
var compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var distinct = (values) => [
  ...new Map(values.map((value) => [keyOf(value), value])).values()
];
var settled = (values) => {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
};
var orderReasons = (reasons) => [...distinct(reasons)].sort(
  (a, b) => compareText(a.code, b.code) || compareText(keyOf(a.about), keyOf(b.about)) || compareText(keyOf(a), keyOf(b))
);

// src/decision/settled-facts.ts
var settledFacts = (facts) => ({
  ...facts,
  change: within(facts.change, (change) => ({
    ...change,
    labels: settled(change.labels),
    unlabeled: byTime2(change.unlabeled),
    baseChanges: byTime2(change.baseChanges)
  })),
  commits: within(facts.commits, ({ current, earlier }) => ({
    current: parentsFirst(current),
    earlier: parentsFirst(earlier)
  })),
  pushes: within(
    facts.pushes,
    (pushes) => pushes.source === "activity" ? { ...pushes, pushes: byTime2(pushes.pushes) } : pushes
  ),
  reviews: within(facts.reviews, byTime2),
  approvedCommits: within(facts.approvedCommits, settled),
  permissions: within(facts.permissions, settled),
  teams: within(facts.teams, settledTeams),
  files: within(facts.files, settled),
  checks: within(facts.checks, (checks) => ({
    ...checks,
    head: settled(checks.head),
    earlier: settled(checks.earlier),
    runningWorkflows: settled(checks.runningWorkflows)
  })),
  scans: within(facts.scans, (scans) => settled(scans.map(settledScan))),
  dependencies: within(facts.dependencies, settledDependencies),
  testResults: within(facts.testResults, settledResults),
  tickets: within(facts.tickets, (tickets) => ({
    ...tickets,
    mentions: settled(tickets.mentions),
    answers: settled(tickets.answers.map(settledTicket))
  })),
  protection: within(facts.protection, (protection) => ({
    ...protection,
    requiredContexts: settled(protection.requiredContexts),
    bypass: within(protection.bypass, settled)
  }))
});
var settledTeams = (teams) => settled(teams.map((team) => ({ ...team, members: within(team.members, settled) })));
var settledDependencies = (dependencies) => ({
  ...dependencies,
  changes: settled(dependencies.changes),
  unread: settled(dependencies.unread),
  references: within(dependencies.references, settled)
});
var settledScan = (scan) => ({
  ...scan,
  reports: within(
    scan.reports,
    (reports) => settled(reports.map((report) => ({ ...report, findings: sorted(report.findings) })))
  )
});
var settledTicket = ({ key, answer }) => ({
  key,
  answer: within(answer, (told) => {
    if (told.found !== "present") return told;
    const { ticket } = told;
    return {
      ...told,
      ticket: {
        ...ticket,
        requesters: settled(ticket.requesters),
        approvals: within(
          ticket.approvals,
          (list) => [...settled(list)].sort((a, b) => compareText(a.at ?? "", b.at ?? ""))
        ),
        edited: within(ticket.edited, (edit) => edit === null ? null : { ...edit, fields: settled(edit.fields) }),
        items: settled(ticket.items),
        usedBy: within(ticket.usedBy, settled)
      }
    };
  })
});
var settledResults = (results) => settled(results.map((result) => ({ ...result, reports: within(result.reports, settledReports) })));
var settledReports = (reports) => settled(reports.map((report) => ({ ...report, files: settled(report.files), coverage: settled(report.coverage) })));
var sorted = (values) => values.map((value) => ({ value, key: keyOf(value) })).sort((a, b) => compareText(a.key, b.key)).map(({ value }) => value);
var within = (fact, change) => fact.known ? known(change(fact.value)) : fact;
var byTime2 = (entries) => [...settled(entries)].sort((a, b) => compareText(a.at, b.at));
var parentsFirst = (commits) => {
  const byId = new Map(distinct(commits).map((commit) => [commit.id, commit]));
  if (byId.size !== distinct(commits).length) return settled(commits);
  const children = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  for (const commit of byId.values()) {
    const parents = [...new Set(commit.parents)].filter((parent) => byId.has(parent));
    waiting.set(commit.id, parents.length);
    for (const parent of parents) children.set(parent, [...children.get(parent) ?? [], commit.id]);
  }
  const ordered2 = [];
  let ready = [...waiting.keys()].filter((id) => waiting.get(id) === 0).sort(compareText);
  while (ready.length > 0) {
    const next = [];
    for (const id of ready) {
      const commit = byId.get(id);
      if (commit !== void 0) ordered2.push(commit);
      for (const child of children.get(id) ?? []) {
        const left = (waiting.get(child) ?? 1) - 1;
        waiting.set(child, left);
        if (left === 0) next.push(child);
      }
    }
    ready = next.sort(compareText);
  }
  return ordered2.length === byId.size ? ordered2 : settled(commits);
};

// node_modules/spdx-exceptions/index.json with { type: 'json' }
var spdx_exceptions_default = [
  "389-exception",
  "Asterisk-exception",
  "Autoconf-exception-2.0",
  "Autoconf-exception-3.0",
  "Autoconf-exception-generic",
  "Autoconf-exception-generic-3.0",
  "Autoconf-exception-macro",
  "Bison-exception-1.24",
  "Bison-exception-2.2",
  "Bootloader-exception",
  "Classpath-exception-2.0",
  "CLISP-exception-2.0",
  "cryptsetup-OpenSSL-exception",
  "DigiRule-FOSS-exception",
  "eCos-exception-2.0",
  "Fawkes-Runtime-exception",
  "FLTK-exception",
  "fmt-exception",
  "Font-exception-2.0",
  "freertos-exception-2.0",
  "GCC-exception-2.0",
  "GCC-exception-2.0-note",
  "GCC-exception-3.1",
  "Gmsh-exception",
  "GNAT-exception",
  "GNOME-examples-exception",
  "GNU-compiler-exception",
  "gnu-javamail-exception",
  "GPL-3.0-interface-exception",
  "GPL-3.0-linking-exception",
  "GPL-3.0-linking-source-exception",
  "GPL-CC-1.0",
  "GStreamer-exception-2005",
  "GStreamer-exception-2008",
  "i2p-gpl-java-exception",
  "KiCad-libraries-exception",
  "LGPL-3.0-linking-exception",
  "libpri-OpenH323-exception",
  "Libtool-exception",
  "Linux-syscall-note",
  "LLGPL",
  "LLVM-exception",
  "LZMA-exception",
  "mif-exception",
  "OCaml-LGPL-linking-exception",
  "OCCT-exception-1.0",
  "OpenJDK-assembly-exception-1.0",
  "openvpn-openssl-exception",
  "PS-or-PDF-font-exception-20170817",
  "QPL-1.0-INRIA-2004-exception",
  "Qt-GPL-exception-1.0",
  "Qt-LGPL-exception-1.1",
  "Qwt-exception-1.0",
  "SANE-exception",
  "SHL-2.0",
  "SHL-2.1",
  "stunnel-exception",
  "SWI-exception",
  "Swift-exception",
  "Texinfo-exception",
  "u-boot-exception-2.0",
  "UBDL-exception",
  "Universal-FOSS-exception-1.0",
  "vsftpd-openssl-exception",
  "WxWindows-exception-3.1",
  "x11vnc-openssl-exception"
];

// src/controls/kit/licence-tree.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);

// node_modules/spdx-license-ids/deprecated.json with { type: 'json' }
var deprecated_default = [
  "AGPL-1.0",
  "AGPL-3.0",
  "BSD-2-Clause-FreeBSD",
  "BSD-2-Clause-NetBSD",
  "GFDL-1.1",
  "GFDL-1.2",
  "GFDL-1.3",
  "GPL-1.0",
  "GPL-2.0",
  "GPL-2.0-with-GCC-exception",
  "GPL-2.0-with-autoconf-exception",
  "GPL-2.0-with-bison-exception",
  "GPL-2.0-with-classpath-exception",
  "GPL-2.0-with-font-exception",
  "GPL-3.0",
  "GPL-3.0-with-GCC-exception",
  "GPL-3.0-with-autoconf-exception",
  "LGPL-2.0",
  "LGPL-2.1",
  "LGPL-3.0",
  "Net-SNMP",
  "Nunit",
  "StandardML-NJ",
  "bzip2-1.0.5",
  "eCos-2.0",
  "wxWindows"
];

// node_modules/spdx-license-ids/index.json with { type: 'json' }
var spdx_license_ids_default = [
  "0BSD",
  "3D-Slicer-1.0",
  "AAL",
  "ADSL",
  "AFL-1.1",
  "AFL-1.2",
  "AFL-2.0",
  "AFL-2.1",
  "AFL-3.0",
  "AGPL-1.0-only",
  "AGPL-1.0-or-later",
  "AGPL-3.0-only",
  "AGPL-3.0-or-later",
  "ALGLIB-Documentation",
  "AMD-newlib",
  "AMDPLPA",
  "AML",
  "AML-glslang",
  "AMPAS",
  "ANTLR-PD",
  "ANTLR-PD-fallback",
  "APAFML",
  "APL-1.0",
  "APSL-1.0",
  "APSL-1.1",
  "APSL-1.2",
  "APSL-2.0",
  "ASWF-Digital-Assets-1.0",
  "ASWF-Digital-Assets-1.1",
  "Abstyles",
  "AdaCore-doc",
  "Adobe-2006",
  "Adobe-Display-PostScript",
  "Adobe-Glyph",
  "Adobe-Utopia",
  "Advanced-Cryptics-Dictionary",
  "Afmparse",
  "Aladdin",
  "Apache-1.0",
  "Apache-1.1",
  "Apache-2.0",
  "App-s2p",
  "Arphic-1999",
  "Artistic-1.0",
  "Artistic-1.0-Perl",
  "Artistic-1.0-cl8",
  "Artistic-2.0",
  "Artistic-dist",
  "Aspell-RU",
  "BOLA-1.1",
  "BSD-1-Clause",
  "BSD-2-Clause",
  "BSD-2-Clause-Darwin",
  "BSD-2-Clause-Patent",
  "BSD-2-Clause-Views",
  "BSD-2-Clause-first-lines",
  "BSD-2-Clause-pkgconf-disclaimer",
  "BSD-2-Clause-pos-unchanged",
  "BSD-3-Clause",
  "BSD-3-Clause-Attribution",
  "BSD-3-Clause-Clear",
  "BSD-3-Clause-HP",
  "BSD-3-Clause-LBNL",
  "BSD-3-Clause-Modification",
  "BSD-3-Clause-No-Military-License",
  "BSD-3-Clause-No-Nuclear-License",
  "BSD-3-Clause-No-Nuclear-License-2014",
  "BSD-3-Clause-No-Nuclear-Warranty",
  "BSD-3-Clause-Open-MPI",
  "BSD-3-Clause-OpenWebUI",
  "BSD-3-Clause-Sun",
  "BSD-3-Clause-Tso",
  "BSD-3-Clause-acpica",
  "BSD-3-Clause-flex",
  "BSD-4-Clause",
  "BSD-4-Clause-Shortened",
  "BSD-4-Clause-UC",
  "BSD-4.3RENO",
  "BSD-4.3TAHOE",
  "BSD-Advertising-Acknowledgement",
  "BSD-Attribution-HPND-disclaimer",
  "BSD-Inferno-Nettverk",
  "BSD-Mark-Modifications",
  "BSD-Protection",
  "BSD-Source-Code",
  "BSD-Source-Code-no-disclaimer",
  "BSD-Source-alt-GPL",
  "BSD-Source-beginning-file",
  "BSD-Systemics",
  "BSD-Systemics-W3Works",
  "BSD-ask-to-endorse",
  "BSL-1.0",
  "BUSL-1.1",
  "Baekmuk",
  "Bahyph",
  "Barr",
  "Beerware",
  "BitTorrent-1.0",
  "BitTorrent-1.1",
  "Bitstream-Charter",
  "Bitstream-Vera",
  "BlueOak-1.0.0",
  "Boehm-GC",
  "Boehm-GC-without-fee",
  "Borceux",
  "Brian-Gladman-2-Clause",
  "Brian-Gladman-3-Clause",
  "Brian-Gladman-3-Clause-no-conversion",
  "Buddy",
  "Bugroff",
  "C-UDA-1.0",
  "CAL-1.0",
  "CAL-1.0-Combined-Work-Exception",
  "CAPEC-tou",
  "CATOSL-1.1",
  "CC-BY-1.0",
  "CC-BY-2.0",
  "CC-BY-2.5",
  "CC-BY-2.5-AU",
  "CC-BY-3.0",
  "CC-BY-3.0-AT",
  "CC-BY-3.0-AU",
  "CC-BY-3.0-DE",
  "CC-BY-3.0-IGO",
  "CC-BY-3.0-NL",
  "CC-BY-3.0-US",
  "CC-BY-4.0",
  "CC-BY-NC-1.0",
  "CC-BY-NC-2.0",
  "CC-BY-NC-2.5",
  "CC-BY-NC-3.0",
  "CC-BY-NC-3.0-DE",
  "CC-BY-NC-3.0-IGO",
  "CC-BY-NC-4.0",
  "CC-BY-NC-ND-1.0",
  "CC-BY-NC-ND-2.0",
  "CC-BY-NC-ND-2.5",
  "CC-BY-NC-ND-3.0",
  "CC-BY-NC-ND-3.0-DE",
  "CC-BY-NC-ND-3.0-IGO",
  "CC-BY-NC-ND-4.0",
  "CC-BY-NC-SA-1.0",
  "CC-BY-NC-SA-2.0",
  "CC-BY-NC-SA-2.0-DE",
  "CC-BY-NC-SA-2.0-FR",
  "CC-BY-NC-SA-2.0-UK",
  "CC-BY-NC-SA-2.5",
  "CC-BY-NC-SA-3.0",
  "CC-BY-NC-SA-3.0-DE",
  "CC-BY-NC-SA-3.0-IGO",
  "CC-BY-NC-SA-4.0",
  "CC-BY-ND-1.0",
  "CC-BY-ND-2.0",
  "CC-BY-ND-2.5",
  "CC-BY-ND-3.0",
  "CC-BY-ND-3.0-DE",
  "CC-BY-ND-4.0",
  "CC-BY-SA-1.0",
  "CC-BY-SA-2.0",
  "CC-BY-SA-2.0-UK",
  "CC-BY-SA-2.1-JP",
  "CC-BY-SA-2.5",
  "CC-BY-SA-3.0",
  "CC-BY-SA-3.0-AT",
  "CC-BY-SA-3.0-DE",
  "CC-BY-SA-3.0-IGO",
  "CC-BY-SA-4.0",
  "CC-PDDC",
  "CC-PDM-1.0",
  "CC-SA-1.0",
  "CC0-1.0",
  "CDDL-1.0",
  "CDDL-1.1",
  "CDL-1.0",
  "CDLA-Permissive-1.0",
  "CDLA-Permissive-2.0",
  "CDLA-Sharing-1.0",
  "CECILL-1.0",
  "CECILL-1.1",
  "CECILL-2.0",
  "CECILL-2.1",
  "CECILL-B",
  "CECILL-C",
  "CERN-OHL-1.1",
  "CERN-OHL-1.2",
  "CERN-OHL-P-2.0",
  "CERN-OHL-S-2.0",
  "CERN-OHL-W-2.0",
  "CFITSIO",
  "CMU-Mach",
  "CMU-Mach-nodoc",
  "CNRI-Jython",
  "CNRI-Python",
  "CNRI-Python-GPL-Compatible",
  "COIL-1.0",
  "CPAL-1.0",
  "CPL-1.0",
  "CPOL-1.02",
  "CUA-OPL-1.0",
  "Caldera",
  "Caldera-no-preamble",
  "Catharon",
  "ClArtistic",
  "Clips",
  "Community-Spec-1.0",
  "Condor-1.1",
  "Cornell-Lossless-JPEG",
  "Cronyx",
  "Crossword",
  "CryptoSwift",
  "CrystalStacker",
  "Cube",
  "D-FSL-1.0",
  "DEC-3-Clause",
  "DL-DE-BY-2.0",
  "DL-DE-ZERO-2.0",
  "DOC",
  "DRL-1.0",
  "DRL-1.1",
  "DSDP",
  "DocBook-DTD",
  "DocBook-Schema",
  "DocBook-Stylesheet",
  "DocBook-XML",
  "Dotseqn",
  "ECL-1.0",
  "ECL-2.0",
  "EFL-1.0",
  "EFL-2.0",
  "EPICS",
  "EPL-1.0",
  "EPL-2.0",
  "ESA-PL-permissive-2.4",
  "ESA-PL-strong-copyleft-2.4",
  "ESA-PL-weak-copyleft-2.4",
  "EUDatagrid",
  "EUPL-1.0",
  "EUPL-1.1",
  "EUPL-1.2",
  "Elastic-2.0",
  "Entessa",
  "ErlPL-1.1",
  "Eurosym",
  "FBM",
  "FDK-AAC",
  "FDK-MPEG-H",
  "FSFAP",
  "FSFAP-no-warranty-disclaimer",
  "FSFUL",
  "FSFULLR",
  "FSFULLRSD",
  "FSFULLRWD",
  "FSL-1.1-ALv2",
  "FSL-1.1-MIT",
  "FTL",
  "Fair",
  "Ferguson-Twofish",
  "Frameworx-1.0",
  "FreeBSD-DOC",
  "FreeImage",
  "Furuseth",
  "GCR-docs",
  "GD",
  "GFDL-1.1-invariants-only",
  "GFDL-1.1-invariants-or-later",
  "GFDL-1.1-no-invariants-only",
  "GFDL-1.1-no-invariants-or-later",
  "GFDL-1.1-only",
  "GFDL-1.1-or-later",
  "GFDL-1.2-invariants-only",
  "GFDL-1.2-invariants-or-later",
  "GFDL-1.2-no-invariants-only",
  "GFDL-1.2-no-invariants-or-later",
  "GFDL-1.2-only",
  "GFDL-1.2-or-later",
  "GFDL-1.3-invariants-only",
  "GFDL-1.3-invariants-or-later",
  "GFDL-1.3-no-invariants-only",
  "GFDL-1.3-no-invariants-or-later",
  "GFDL-1.3-only",
  "GFDL-1.3-or-later",
  "GL2PS",
  "GLWTPL",
  "GPL-1.0-only",
  "GPL-1.0-or-later",
  "GPL-2.0-only",
  "GPL-2.0-or-later",
  "GPL-3.0-only",
  "GPL-3.0-or-later",
  "Game-Programming-Gems",
  "Giftware",
  "Glide",
  "Glulxe",
  "Graphics-Gems",
  "Gutmann",
  "HDF5",
  "HIDAPI",
  "HP-1986",
  "HP-1989",
  "HPND",
  "HPND-DEC",
  "HPND-Fenneberg-Livingston",
  "HPND-INRIA-IMAG",
  "HPND-Intel",
  "HPND-Kevlin-Henney",
  "HPND-MIT-disclaimer",
  "HPND-Markus-Kuhn",
  "HPND-Netrek",
  "HPND-Pbmplus",
  "HPND-SMC",
  "HPND-UC",
  "HPND-UC-export-US",
  "HPND-doc",
  "HPND-doc-sell",
  "HPND-export-US",
  "HPND-export-US-acknowledgement",
  "HPND-export-US-modify",
  "HPND-export2-US",
  "HPND-merchantability-variant",
  "HPND-sell-MIT-disclaimer-xserver",
  "HPND-sell-regexpr",
  "HPND-sell-variant",
  "HPND-sell-variant-MIT-disclaimer",
  "HPND-sell-variant-MIT-disclaimer-rev",
  "HPND-sell-variant-critical-systems",
  "HTMLTIDY",
  "HaskellReport",
  "Hippocratic-2.1",
  "Hippocratic-3.0-core",
  "IBM-pibs",
  "ICU",
  "IEC-Code-Components-EULA",
  "IJG",
  "IJG-short",
  "IPA",
  "IPL-1.0",
  "ISC",
  "ISC-Veillard",
  "ISO-permission",
  "ImageMagick",
  "Imlib2",
  "Info-ZIP",
  "Informatica",
  "Inner-Net-2.0",
  "InnoSetup",
  "Intel",
  "Intel-ACPI",
  "Interbase-1.0",
  "JPL-image",
  "JPNIC",
  "JSON",
  "Jam",
  "JasPer-2.0",
  "Kastrup",
  "Kazlib",
  "Knuth-CTAN",
  "LAL-1.2",
  "LAL-1.3",
  "LGPL-2.0-only",
  "LGPL-2.0-or-later",
  "LGPL-2.1-only",
  "LGPL-2.1-or-later",
  "LGPL-3.0-only",
  "LGPL-3.0-or-later",
  "LGPLLR",
  "LOOP",
  "LPD-document",
  "LPL-1.0",
  "LPL-1.02",
  "LPPL-1.0",
  "LPPL-1.1",
  "LPPL-1.2",
  "LPPL-1.3a",
  "LPPL-1.3c",
  "LZMA-SDK-9.11-to-9.20",
  "LZMA-SDK-9.22",
  "Latex2e",
  "Latex2e-translated-notice",
  "Leptonica",
  "LiLiQ-P-1.1",
  "LiLiQ-R-1.1",
  "LiLiQ-Rplus-1.1",
  "Libpng",
  "Linux-OpenIB",
  "Linux-man-pages-1-para",
  "Linux-man-pages-copyleft",
  "Linux-man-pages-copyleft-2-para",
  "Linux-man-pages-copyleft-var",
  "Lucida-Bitmap-Fonts",
  "MIPS",
  "MIT",
  "MIT-0",
  "MIT-CMU",
  "MIT-Click",
  "MIT-Festival",
  "MIT-Khronos-old",
  "MIT-Modern-Variant",
  "MIT-STK",
  "MIT-Wu",
  "MIT-advertising",
  "MIT-enna",
  "MIT-feh",
  "MIT-open-group",
  "MIT-testregex",
  "MITNFA",
  "MMIXware",
  "MMPL-1.0.1",
  "MPEG-SSG",
  "MPL-1.0",
  "MPL-1.1",
  "MPL-2.0",
  "MPL-2.0-no-copyleft-exception",
  "MS-LPL",
  "MS-PL",
  "MS-RL",
  "MTLL",
  "MVT-1.1",
  "Mackerras-3-Clause",
  "Mackerras-3-Clause-acknowledgment",
  "MakeIndex",
  "Martin-Birgmeier",
  "McPhee-slideshow",
  "Minpack",
  "MirOS",
  "Motosoto",
  "MulanPSL-1.0",
  "MulanPSL-2.0",
  "Multics",
  "Mup",
  "NAIST-2003",
  "NASA-1.3",
  "NBPL-1.0",
  "NCBI-PD",
  "NCGL-UK-2.0",
  "NCL",
  "NCSA",
  "NGPL",
  "NICTA-1.0",
  "NIST-PD",
  "NIST-PD-TNT",
  "NIST-PD-fallback",
  "NIST-Software",
  "NLOD-1.0",
  "NLOD-2.0",
  "NLPL",
  "NOSL",
  "NPL-1.0",
  "NPL-1.1",
  "NPOSL-3.0",
  "NRL",
  "NTIA-PD",
  "NTP",
  "NTP-0",
  "Naumen",
  "NetCDF",
  "Newsletr",
  "Nokia",
  "Noweb",
  "O-UDA-1.0",
  "OAR",
  "OCCT-PL",
  "OCLC-2.0",
  "ODC-By-1.0",
  "ODbL-1.0",
  "OFFIS",
  "OFL-1.0",
  "OFL-1.0-RFN",
  "OFL-1.0-no-RFN",
  "OFL-1.1",
  "OFL-1.1-RFN",
  "OFL-1.1-no-RFN",
  "OGC-1.0",
  "OGDL-Taiwan-1.0",
  "OGL-Canada-2.0",
  "OGL-UK-1.0",
  "OGL-UK-2.0",
  "OGL-UK-3.0",
  "OGTSL",
  "OLDAP-1.1",
  "OLDAP-1.2",
  "OLDAP-1.3",
  "OLDAP-1.4",
  "OLDAP-2.0",
  "OLDAP-2.0.1",
  "OLDAP-2.1",
  "OLDAP-2.2",
  "OLDAP-2.2.1",
  "OLDAP-2.2.2",
  "OLDAP-2.3",
  "OLDAP-2.4",
  "OLDAP-2.5",
  "OLDAP-2.6",
  "OLDAP-2.7",
  "OLDAP-2.8",
  "OLFL-1.3",
  "OML",
  "OPL-1.0",
  "OPL-UK-3.0",
  "OPUBL-1.0",
  "OSC-1.0",
  "OSET-PL-2.1",
  "OSL-1.0",
  "OSL-1.1",
  "OSL-2.0",
  "OSL-2.1",
  "OSL-3.0",
  "OSSP",
  "OpenMDW-1.0",
  "OpenPBS-2.3",
  "OpenSSL",
  "OpenSSL-standalone",
  "OpenVision",
  "PADL",
  "PDDL-1.0",
  "PHP-3.0",
  "PHP-3.01",
  "PPL",
  "PSF-2.0",
  "ParaType-Free-Font-1.3",
  "Parity-6.0.0",
  "Parity-7.0.0",
  "Pixar",
  "Plexus",
  "PolyForm-Noncommercial-1.0.0",
  "PolyForm-Small-Business-1.0.0",
  "PostgreSQL",
  "Python-2.0",
  "Python-2.0.1",
  "QPL-1.0",
  "QPL-1.0-INRIA-2004",
  "Qhull",
  "RHeCos-1.1",
  "RPL-1.1",
  "RPL-1.5",
  "RPSL-1.0",
  "RSA-MD",
  "RSCPL",
  "Rdisc",
  "Ruby",
  "Ruby-pty",
  "SAX-PD",
  "SAX-PD-2.0",
  "SCEA",
  "SGI-B-1.0",
  "SGI-B-1.1",
  "SGI-B-2.0",
  "SGI-OpenGL",
  "SGMLUG-PM",
  "SGP4",
  "SHL-0.5",
  "SHL-0.51",
  "SISSL",
  "SISSL-1.2",
  "SL",
  "SMAIL-GPL",
  "SMLNJ",
  "SMPPL",
  "SNIA",
  "SOFA",
  "SPL-1.0",
  "SSH-OpenSSH",
  "SSH-short",
  "SSLeay-standalone",
  "SSPL-1.0",
  "SUL-1.0",
  "SWL",
  "Saxpath",
  "SchemeReport",
  "Sendmail",
  "Sendmail-8.23",
  "Sendmail-Open-Source-1.1",
  "SimPL-2.0",
  "Sleepycat",
  "Soundex",
  "Spencer-86",
  "Spencer-94",
  "Spencer-99",
  "SugarCRM-1.1.3",
  "Sun-PPP",
  "Sun-PPP-2000",
  "SunPro",
  "Symlinks",
  "TAPR-OHL-1.0",
  "TCL",
  "TCP-wrappers",
  "TGPPL-1.0",
  "TMate",
  "TORQUE-1.1",
  "TOSL",
  "TPDL",
  "TPL-1.0",
  "TTWL",
  "TTYP0",
  "TU-Berlin-1.0",
  "TU-Berlin-2.0",
  "TekHVC",
  "TermReadKey",
  "ThirdEye",
  "TrustedQSL",
  "UCAR",
  "UCL-1.0",
  "UMich-Merit",
  "UPL-1.0",
  "URT-RLE",
  "Ubuntu-font-1.0",
  "UnRAR",
  "Unicode-3.0",
  "Unicode-DFS-2015",
  "Unicode-DFS-2016",
  "Unicode-TOU",
  "UnixCrypt",
  "Unlicense",
  "Unlicense-libtelnet",
  "Unlicense-libwhirlpool",
  "VOSTROM",
  "VSL-1.0",
  "Vim",
  "Vixie-Cron",
  "W3C",
  "W3C-19980720",
  "W3C-20150513",
  "WTFNMFPL",
  "WTFPL",
  "Watcom-1.0",
  "Widget-Workshop",
  "WordNet",
  "Wsuipa",
  "X11",
  "X11-distribute-modifications-variant",
  "X11-no-permit-persons",
  "X11-swapped",
  "XFree86-1.1",
  "XSkat",
  "Xdebug-1.03",
  "Xerox",
  "Xfig",
  "Xnet",
  "YPL-1.0",
  "YPL-1.1",
  "ZPL-1.1",
  "ZPL-2.0",
  "ZPL-2.1",
  "Zed",
  "Zeeff",
  "Zend-2.0",
  "Zimbra-1.3",
  "Zimbra-1.4",
  "Zlib",
  "any-OSI",
  "any-OSI-perl-modules",
  "atc-game",
  "bcrypt-Solar-Designer",
  "blessing",
  "bzip2-1.0.6",
  "check-cvs",
  "checkmk",
  "copyleft-next-0.3.0",
  "copyleft-next-0.3.1",
  "curl",
  "cve-tou",
  "diffmark",
  "dtoa",
  "dvipdfm",
  "eGenix",
  "etalab-2.0",
  "fwlw",
  "gSOAP-1.3b",
  "generic-xts",
  "gnuplot",
  "gtkbook",
  "hdparm",
  "hyphen-bulgarian",
  "iMatix",
  "jove",
  "libpng-1.6.35",
  "libpng-2.0",
  "libselinux-1.0",
  "libtiff",
  "libutil-David-Nugent",
  "lsof",
  "magaz",
  "mailprio",
  "man2html",
  "metamail",
  "mpi-permissive",
  "mpich2",
  "mplus",
  "ngrep",
  "pkgconf",
  "pnmstitch",
  "psfrag",
  "psutils",
  "python-ldap",
  "radvd",
  "snprintf",
  "softSurfer",
  "ssh-keyscan",
  "swrule",
  "threeparttable",
  "ulem",
  "w3m",
  "wwl",
  "xinetd",
  "xkeyboard-config-Zinoviev",
  "xlock",
  "xpp",
  "xzoom",
  "zlib-acknowledgement"
];

// src/controls/kit/licence-tree.ts
var MOST_CHARACTERS = 2e3;
var MOST_DEPTH = 50;
var readLicence = (text2) => {
  if (text2.trim() === "") return { state: "unreadable", found: "an empty text" };
  if (text2.length > MOST_CHARACTERS) return { state: "unreadable", found: `${String(text2.length)} characters` };
  const tokens = tokensOf(text2);
  if (tokens === null) return { state: "unreadable", found: text2 };
  if (depthOf(tokens) > MOST_DEPTH) return { state: "unreadable", found: "too many parentheses within each other" };
  const words = /* @__PURE__ */ new Map();
  const written = spelt(tokens, words);
  try {
    return { state: "read", tree: treeOf2((0, import_spdx_expression_parse.default)(written), words) };
  } catch {
    return { state: "unreadable", found: text2 };
  }
};
var TOKEN = /\s*(?:([()])|((?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9.-]+\+?))\s*/uy;
var tokensOf = (text2) => {
  const tokens = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text2.length) {
    const found = TOKEN.exec(text2);
    if (found === null) return null;
    tokens.push(found[1] ?? found[2] ?? "");
  }
  return tokens;
};
var depthOf = (tokens) => {
  let depth = 0;
  let deepest = 0;
  for (const token of tokens) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};
var OPERATORS = new Map(
  ["AND", "OR", "WITH"].flatMap((word) => [
    [word, word],
    [word.toLowerCase(), word]
  ])
);
var byLowerCase = (ids) => new Map(ids.map((id) => [id.toLowerCase(), id]));
var LICENCES = byLowerCase([...deprecated_default, ...spdx_license_ids_default]);
var EXCEPTIONS = byLowerCase(spdx_exceptions_default);
var spelt = (tokens, words) => {
  const standIn = (leaf) => {
    const name = `LicenseRef-no-licence-${String(words.size)}`;
    words.set(name, leaf);
    return name;
  };
  const written = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const operator = OPERATORS.get(token);
    if (operator !== void 0 || token === "(" || token === ")") {
      written.push(operator ?? token);
      continue;
    }
    const exception = OPERATORS.get(tokens[at + 1] ?? "") === "WITH" ? tokens[at + 2] ?? null : null;
    const licence = idOf(token);
    const known2 = exception === null ? "" : EXCEPTIONS.get(exception.toLowerCase());
    if (licence !== null && known2 === "") written.push(licence);
    else if (licence !== null && known2 !== void 0) written.push(`${licence} WITH ${known2}`);
    else written.push(standIn(noLicence(exception === null ? token : `${token} WITH ${exception}`)));
    if (exception !== null) at += 2;
  }
  return written.join(" ");
};
var NONE = /* @__PURE__ */ new Set(["NONE", "UNLICENSED"]);
var noLicence = (name) => ({ kind: NONE.has(name) ? "none" : "unknown", name });
var idOf = (token) => {
  if (/^(?:DocumentRef-[^:]+:)?LicenseRef-/u.test(token)) return token;
  const bare = token.endsWith("+") ? token.slice(0, -1) : token;
  const id = LICENCES.get(bare.toLowerCase());
  return id === void 0 ? null : id + token.slice(bare.length);
};
var treeOf2 = (info, words) => {
  if ("conjunction" in info) {
    return { kind: info.conjunction, left: treeOf2(info.left, words), right: treeOf2(info.right, words) };
  }
  const { license, plus, exception } = info;
  const name = `${license}${plus === true ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`;
  return { kind: "leaf", leaf: words.get(license) ?? { kind: "licence", name } };
};

// src/evidence/bill-component.ts
var property = (name, value) => ({ name: `countersign:${name}`, value });
var billComponents = (changes) => {
  const taken = /* @__PURE__ */ new Map();
  return changes.map((change) => {
    const name = `${change.manifest}#${nameOf(change.component)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return componentOf(change, count === 1 ? name : `${name}#${String(count)}`);
  });
};
var SCOPES = {
  runtime: "required",
  development: "excluded",
  unknown: null
};
var componentOf = ({ change, manifest, component, from }, reference) => {
  const { name, version, purl, licence, hashes, source, installScript, scope } = component;
  const known2 = hashes.map(hashOf);
  return {
    type: "library",
    "bom-ref": reference,
    name,
    ...given("version", version),
    ...given("purl", purl),
    ...given("scope", SCOPES[scope]),
    ...licence === null ? {} : { licenses: [licenceOf(licence)] },
    ...some(
      "hashes",
      known2.filter((each) => each !== null)
    ),
    properties: [
      property("change", change),
      property("manifest", manifest),
      ...from === null ? [] : [property("from", from)],
      ...source === null ? [] : [property("source", source)],
      ...installScript === null ? [] : [property("install-script", String(installScript))],
      ...hashes.filter((_, at) => known2[at] === null).map((each) => property("hash", each))
    ]
  };
};
var given = (key, value) => value === null ? {} : { [key]: value };
var some = (key, values) => values.length === 0 ? {} : { [key]: values };
var ALGORITHMS = /* @__PURE__ */ new Map([
  ["md5", ["MD5", 32]],
  ["sha1", ["SHA-1", 40]],
  ["sha256", ["SHA-256", 64]],
  ["sha384", ["SHA-384", 96]],
  ["sha512", ["SHA-512", 128]]
]);
var hashOf = (hash) => {
  const [, name = "", content = ""] = /^([a-z0-9]+):([0-9a-f]+)$/u.exec(hash) ?? [];
  const [alg = "", length = NaN] = ALGORITHMS.get(name) ?? [];
  return content.length === length ? { alg, content } : null;
};
var licenceOf = (text2) => {
  const reading = readLicence(text2);
  return reading.state === "read" && isOfSpdx(reading.tree) ? { expression: text2 } : { license: { name: text2 } };
};
var isOfSpdx = (tree) => tree.kind === "leaf" ? tree.leaf.kind === "licence" : isOfSpdx(tree.left) && isOfSpdx(tree.right);

// src/evidence/bill.ts
var BILL_FILE = "bom.cdx.json";
var billOf = (evidence) => {
  const { dependencies } = settledFacts(evidence.facts);
  if (!dependencies.known) return null;
  const components = billComponents(dependencies.value.changes.filter(({ change }) => change !== "removed"));
  const unnumbered = documentOf(evidence, dependencies.value, components);
  const text2 = canonical({ ...unnumbered, serialNumber: `urn:uuid:${uuidOf(sha256(canonical(unnumbered)))}` });
  return { text: text2, named: { digest: sha256(text2), components: components.length } };
};
var documentOf = (evidence, dependencies, components) => {
  const { tool, subject, judgedAt } = evidence;
  const { to, changes, unread } = dependencies;
  const whole = `${subject.repository.name}@${to}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      ...judgedAt === null ? {} : { timestamp: judgedAt },
      tools: { components: [{ type: "application", name: tool.name, version: tool.version }] },
      component: { type: "application", "bom-ref": whole, name: subject.repository.name, version: to },
      properties: comparison(dependencies)
    },
    components,
    // What stood before, and what a manifest brings that nobody can read, is not in it.
    compositions: [{ aggregate: "incomplete", assemblies: [whole] }],
    properties: [
      ...changes.filter(({ change }) => change === "removed").map(removed),
      ...unread.map((path) => property("unread", path))
    ]
  };
};
var comparison = ({ comparedBy, from, bills }) => [
  property("compared-by", comparedBy),
  property("base-commit", from),
  ...bills.base === null ? [] : [property("base-bill", `sha256:${bills.base.digest}`)],
  ...bills.head === null ? [] : [property("head-bill", `sha256:${bills.head.digest}`)]
];
var removed = ({ manifest, component }) => property("removed", `${nameOf(component)} from ${manifest}`);
var uuidOf = (digest) => {
  const variant = "89ab".charAt(Number.parseInt(digest.charAt(16), 16) % 4);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32)
  ].join("-");
};

// src/facts/changed-names.ts
var namesOf2 = (file) => file.previous === null || file.status === "copied" ? [file.path] : [file.previous, file.path];

// src/facts/owner-pattern.ts
var splitPath = (path) => path.split("/").map((segment) => Array.from(segment));
var ANY = /* @__PURE__ */ Symbol("**");
var ownerPattern = (pattern) => {
  if (pattern === "" || pattern.startsWith("!") || pattern.startsWith("\\#") || pattern.includes("***")) return null;
  if (/(?<!\\)[[\]]/.test(pattern)) return null;
  if (pattern === "/") return () => false;
  const wanted = anchored(pattern).map(segmentOf);
  return (path) => matchesAll(wanted, path);
};
var anchored = (pattern) => {
  const anywhere = /^[^/]+\/?$/.test(pattern);
  const bare = pattern.replace(/^\//, "").split("/");
  const rooted = anywhere ? ["**", ...bare] : bare;
  return rooted.at(-1) === "" ? [...rooted.slice(0, -1), "**"] : rooted;
};
var segmentOf = (written) => written === "**" ? ANY : partsOf(written);
var partsOf = (written) => [...written.matchAll(/\\(.)|./gsu)].map(([found, escaped]) => ({
  wild: found === "*" || found === "?" ? found : null,
  character: escaped ?? found
}));
var matchesGlob = (parts, text2) => {
  let at = 0;
  let star = null;
  let part = 0;
  while (at < text2.length) {
    const wanted = parts[part];
    if (wanted?.wild === "*") {
      star = { part, text: at };
      part += 1;
    } else if (wanted !== void 0 && (wanted.wild === "?" || wanted.character === text2[at])) {
      part += 1;
      at += 1;
    } else if (star !== null) {
      star.text += 1;
      part = star.part + 1;
      at = star.text;
    } else return false;
  }
  return parts.slice(part).every(({ wild }) => wild === "*");
};
var matchesAll = (wanted, path) => {
  const last = wanted.at(-1);
  const folder = last !== ANY && last !== void 0 && !isLoneStar(last);
  let back = null;
  let next = 0;
  let at = 0;
  while (at < path.length) {
    const each = wanted[next];
    const segment = path[at] ?? [];
    if (each === ANY) {
      back = { wanted: next, at };
      next += 1;
    } else if (each !== void 0 && matchesGlob(each, segment)) {
      next += 1;
      at += 1;
      if (next === wanted.length && folder) return true;
    } else if (back !== null) {
      back.at += 1;
      next = back.wanted + 1;
      at = back.at;
    } else return false;
  }
  return next === wanted.length;
};
var isLoneStar = (parts) => parts.length === 1 && parts[0]?.wild === "*";

// src/facts/code-owners.ts
var MOST_BYTES = 3e6;
var readyOwners = ({ bytes, digest, rules: lines, faults: unread, errors }) => {
  const unfit = (found) => ({
    rules: [],
    faults: [{ line: null, found }],
    unknownOwners: /* @__PURE__ */ new Map()
  });
  if (bytes > MOST_BYTES) return unfit(`${bytes} bytes`);
  if (digest === null) return unfit("no file");
  const ready = lines.map((line) => ({ ...line, matches: ownerPattern(line.pattern) }));
  const wrong = ready.flatMap(({ line, pattern, matches }) => matches === null ? [{ line, found: pattern }] : []);
  const ours = [...unread, ...wrong];
  const known2 = new Set(ours.map(({ line }) => line));
  const theirs = errors.filter((error) => !isUnknownOwner(error) && !known2.has(error.line));
  return {
    rules: ready.flatMap(({ matches, ...line }) => matches === null ? [] : [{ ...line, matches }]),
    faults: [...ours, ...theirs.map(({ line, kind }) => ({ line, found: kind }))],
    unknownOwners: new Map(
      [...groupBy(errors.filter(isUnknownOwner), ({ line }) => line)].map(([line, all]) => [line, all.length])
    )
  };
};
var isUnknownOwner = ({ kind }) => kind.toLowerCase().replaceAll(/[^a-z]/g, "") === "unknownowner";
var ownedPaths = (rules, files) => {
  const lastFirst = [...rules].reverse();
  return [...new Set(files.flatMap(namesOf2))].sort().flatMap((path) => {
    const segments = splitPath(path);
    const rule = lastFirst.find((each) => each.matches(segments));
    return rule === void 0 || rule.owners.length === 0 ? [] : [{ path, rule }];
  });
};

// src/facts/eligibility.ts
var yes = { is: "yes" };
var no = { is: "no" };
var unsure = (why) => ({ is: "unknown", why });
var allOf = (answers) => answers.find(({ is }) => is === "no") ?? answers.find(({ is }) => is === "unknown") ?? yes;
var anyOf = (answers) => answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unknown") ?? no;
var LEVELS = ["none", "read", "triage", "write", "maintain", "admin"];
var isAtLeast = (level, floor) => LEVELS.indexOf(level) >= LEVELS.indexOf(floor);
var higherOf = (a, b) => isAtLeast(a, b) ? a : b;
var hasPermission = (permissions, account, floor) => {
  if (floor === "none") return yes;
  if (!permissions.known) return unsure(permissions.why);
  const level = permissions.value.find((each) => each.account.id === account.id)?.level;
  if (level === void 0) return unsure(unavailable(`permission of ${account.login}`, "not asked"));
  if (!level.known) return unsure(level.why);
  return isAtLeast(level.value, floor) ? yes : no;
};
var isInTeams = (teams, names, account) => anyOf(
  names.map((name) => {
    if (!teams.known) return unsure(teams.why);
    const members = teams.value.find((team) => team.name.toLowerCase() === name.toLowerCase())?.members;
    if (members === void 0) return unsure(unavailable(`members of ${name}`, "not read"));
    if (!members.known) return unsure(members.why);
    return members.value.some((member) => member.id === account.id) ? yes : no;
  })
);
var isListed = (list, teams, account) => anyOf([hasLogin(list.users, account) ? yes : no, isInTeams(teams, list.teams, account)]);
var hasLogin = (logins, account) => logins.some((login) => login.toLowerCase() === account.login.toLowerCase());
var namesOf3 = (list) => [...list.users, ...list.teams];

export {
  extendedFile,
  setBy,
  removals,
  cursorOf,
  readSuite,
  readRestRuns,
  readCommitRuns,
  readCommit,
  readPullCommits,
  readCommitAt,
  readRestReviews,
  withDismissals,
  follow,
  pullVariables,
  pullOf,
  cut,
  WHO,
  MADE,
  STANDING,
  rereadQuery,
  LATER_COMMITS_QUERY,
  COMMIT_QUERY,
  LATER_FORCE_PUSHES_QUERY,
  LATER_EVENTS_QUERY,
  LATER_SUITES_QUERY,
  THREADS_QUERY,
  GROUP_QUERY,
  SAME_FILE_QUERY,
  completeSharing,
  readStatuses,
  statusesOf,
  readSight,
  fingerprintOf,
  agree,
  readEvents,
  joinEvents,
  readForcePushes,
  nodes,
  readRepository,
  checksOf2 as checksOf,
  readFile,
  openChange,
  collectError,
  packageUrl,
  broughtBy,
  nameOf,
  namesOf,
  whereOf,
  unidentified,
  keyOf,
  compareText,
  settled,
  orderReasons,
  settledFacts,
  spdx_license_ids_default,
  readLicence,
  canonical,
  sha256,
  BILL_FILE,
  billOf,
  namesOf2,
  ownerPattern,
  readyOwners,
  ownedPaths,
  yes,
  no,
  allOf,
  anyOf,
  isAtLeast,
  higherOf,
  hasPermission,
  isInTeams,
  isListed,
  namesOf3
};
