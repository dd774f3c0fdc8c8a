# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs wrk with workload.lua and reads what a server's processes used meanwhile."""

import dataclasses
import json
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
TICKS = os.sysconf("SC_CLK_TCK")


@dataclasses.dataclass
class Figures:
    """Of one measured run. Rates count right answers only."""
    rate: float = 0.0
    p50: float = 0.0  # milliseconds
    p99: float = 0.0
    cpu: float = 0.0  # seconds of the server's processes
    resident: float = 0.0  # MB
    faults: int = 0  # wrong, refused and broken answers
    sample: str = ""


def lua(value):
    """A Python value as a Lua expression."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"[{json.dumps(key)}] = {lua(item)}" for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "{" + ", ".join(lua(item) for item in value) + "}"
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value)


def processes(pid):
    """`pid` and all below it."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, open_ = [], [pid]
    while open_:
        one = open_.pop()
        found.append(one)
        open_ += children.get(one, [])
    return found


def cpu_seconds(pid):
    used = 0
    for one in processes(pid):
        try:
            fields = pathlib.Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        used += int(fields[11]) + int(fields[12])
    return used / TICKS


def resident_megabytes(pid):
    """Shared pages once: the proportional set size."""
    kilobytes = 0
    for one in processes(pid):
        try:
            text = pathlib.Path(f"/proc/{one}/smaps_rollup").read_text()
        except OSError:
            continue
        kilobytes += sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))
    return kilobytes / 1024


def wrk(server, workload, folder, seconds, connections):
    """One run of wrk; the RESULT line as a dictionary."""
    description = folder / "workload.lua"
    description.write_text("return " + lua(workload) + "\n")
    run = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s", str(HERE / "workload.lua"),
         server.base], capture_output=True, text=True, timeout=seconds + 60,
        env=os.environ | {"BENCH_WORKLOAD": str(description)})
    for line in run.stdout.splitlines():
        if line.startswith("RESULT "):
            return json.loads(line[len("RESULT "):])
    raise RuntimeError(f"wrk said {run.stdout[-500:]} {run.stderr[-500:]}")


def measure(server, workload, folder, seconds, connections):
    before = cpu_seconds(server.pid)
    result = wrk(server, workload, folder, seconds, connections)
    return Figures(rate=result["right"] / result["seconds"], p50=result["p50"], p99=result["p99"],
                   cpu=cpu_seconds(server.pid) - before, resident=resident_megabytes(server.pid),
                   faults=result["wrong"] + result["refused"] + result["broken"], sample=result["sample"])
