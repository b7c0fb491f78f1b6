// RUN: tpu-opt %s | FileCheck %s

// CHECK: module
module {}
