"""mesh-client: `client.py PHASE URL COUNT [gzip|plain] [FILE]`, as `ours` and `raw` have it. It prints the seconds that the
phase took, and the peak of memory."""

import sys
import time

from mesh_client import MeshClient

phase, url, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
gzip = sys.argv[4:5] == ["gzip"]
pattern = b"A letter of a hospital to a practice, with nobody in it.\r\n"

with MeshClient(url, "X26ABC1", "password", b"TestKey", transparent_compress=gzip) as client:
    client.handshake()
    start = time.perf_counter()
    if phase == "send":
        letter = (pattern * 20)[:1024]
        for _ in range(count):
            client.send_message("X26ABC2", letter, workflow_id="TEST_WORKFLOW")
    elif phase == "receive":
        received = 0
        while received < count:
            for message_id in client.list_messages():
                message = client.retrieve_message(message_id)
                message.read()
                message.acknowledge()
                received += 1
    elif phase == "send-large":
        with open(sys.argv[5], "rb") as file:
            client.send_message("X26ABC2", file, workflow_id="TEST_WORKFLOW")
    elif phase == "receive-large":
        message = client.retrieve_message(("G" if gzip else "L") + str(count))
        length = 0
        while block := message.read(65536):
            length += len(block)
        assert length == count, length
        message.acknowledge()
    else:
        sys.exit("no such phase")
    seconds = time.perf_counter() - start
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
    print(seconds, peak)
