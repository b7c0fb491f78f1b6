//===- AttributeGroups.h - Attributes that StableHLO puts in one -*- C++ -*-===//

#ifndef SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ATTRIBUTEGROUPS_H
#define SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ATTRIBUTEGROUPS_H

#include "VersionedOps.h"

namespace systole::portable {

AttributeGroup convolutionDimensionNumbers();
AttributeGroup dotDimensionNumbers();
AttributeGroup dotAlgorithm();
AttributeGroup gatherDimensionNumbers();
AttributeGroup scatterDimensionNumbers();
AttributeGroup channelHandle();

} // namespace systole::portable

#endif // SYSTOLE_LIB_FRONTEND_PORTABLEARTIFACT_ATTRIBUTEGROUPS_H
