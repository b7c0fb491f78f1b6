//===- ControlFlow.cpp - Loops and branches --------------------------------===//

#include "Patterns.h"

using namespace mlir;
using namespace systole;

namespace {

struct WhilePattern : public OpConversionPattern<graph::WhileOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult matchAndRewrite(graph::WhileOp op, OpAdaptor operands,
                                ConversionPatternRewriter &rewriter) const override {
    auto loop = hlo::WhileOp::create(rewriter, op.getLoc(), operands.getInputs());
    rewriter.inlineRegionBefore(op.getCond(), loop.getCond(), loop.getCond().end());
    rewriter.inlineRegionBefore(op.getBody(), loop.getBody(), loop.getBody().end());
    rewriter.replaceOp(op, loop);
    return success();
  }
};

struct IfPattern : public OpConversionPattern<graph::IfOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult matchAndRewrite(graph::IfOp op, OpAdaptor operands,
                                ConversionPatternRewriter &rewriter) const override {
    auto branch = hlo::IfOp::create(rewriter, op.getLoc(), op.getResultTypes(), operands.getPredicate());
    rewriter.inlineRegionBefore(op.getThenBranch(), branch.getTrueBranch(), branch.getTrueBranch().end());
    rewriter.inlineRegionBefore(op.getElseBranch(), branch.getFalseBranch(), branch.getFalseBranch().end());
    rewriter.replaceOp(op, branch);
    return success();
  }
};

struct YieldPattern : public OpConversionPattern<graph::YieldOp> {
  using OpConversionPattern::OpConversionPattern;

  LogicalResult matchAndRewrite(graph::YieldOp op, OpAdaptor operands,
                                ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<hlo::ReturnOp>(op, operands.getValues());
    return success();
  }
};

} // namespace

void systole::populateControlFlowPatterns(RewritePatternSet &patterns) {
  patterns.add<WhilePattern, IfPattern, YieldPattern>(patterns.getContext());
}
